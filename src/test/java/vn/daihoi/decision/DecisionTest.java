package vn.daihoi.decision;

class DecisionTest extends DecisionContract {}
