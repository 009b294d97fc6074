/** The checks of a plan, one class for each family of findings. */
package vn.daihoi.plan.check;
