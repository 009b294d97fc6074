/** Plans, plan files and their checks. */
package vn.daihoi.plan;
