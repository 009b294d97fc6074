package vn.daihoi.records;

class RegisterDocumentTest extends RegisterDocumentContract {}
