package vn.daihoi.deadline;

class SweepTest extends SweepContract {}
