/** Who reads elections with their names, each reading journalled, and the papers that are made of them. */
package vn.daihoi.election.reading;
