/** The personnel scheme of a congress: candidates, the steps they pass, their standards and the structure of the list. */
package vn.daihoi.personnel;
