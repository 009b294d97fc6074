/** The rounds in which names are found: five steps each, votes held against those summoned. */
package vn.daihoi.personnel.steps;
