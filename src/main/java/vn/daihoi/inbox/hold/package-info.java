/** Who works on a task that several may do: taken, given back, handed over. */
package vn.daihoi.inbox.hold;
