package vn.daihoi.records;

class JournalTest extends JournalContract {}
