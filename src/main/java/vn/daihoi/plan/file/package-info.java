/** Reads plan files: text, tree, then the plan, collecting every fault with its line. */
package vn.daihoi.plan.file;
