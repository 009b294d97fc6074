/** The round of comments on a draft: who is asked, what they say, what became of it. */
package vn.daihoi.document.consultation;
