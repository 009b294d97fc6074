/** The frame of every page: navigation, language, errors. */
package vn.daihoi.web;
