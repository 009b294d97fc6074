package vn.daihoi.plan;

import java.time.LocalDate;

/** A document that the plan rests on; only number and date together name it. */
public record LegalBasis(String number, LocalDate date, String title) {}
