/** Who was told of which deadline when, and what became of the mail. */
package vn.daihoi.deadline.log;
