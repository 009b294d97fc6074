/** Comments, questions and answers in the browser. */
package vn.daihoi.inbox.talk.web;
