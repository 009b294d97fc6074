/** Collegial decisions: who decides, by which rule, what each member said, and what came of it. */
package vn.daihoi.decision;
