/** Papers in the layout of Party documents (Hướng dẫn 36-HD/VPTW, 03/4/2018): one template, printed as PDF and DOCX. */
package vn.daihoi.paper;
