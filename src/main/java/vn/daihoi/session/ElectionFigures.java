package vn.daihoi.session;

import vn.daihoi.plan.ElectedBody;

/** How a body was elected, in figures and without a name. */
public record ElectionFigures(ElectedBody body, int seats, int candidates, int base, int rounds, int elected) {}
