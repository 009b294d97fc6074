package vn.daihoi.records;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** A document as the register shows it, without its content. */
public record RegisteredDocument(
        String id,
        String organisation,
        String symbol,
        int serial,
        String numberText,
        LocalDate dated,
        String kind,
        String title,
        String chain,
        String caseKind,
        String caseId,
        String mediaType,
        String sha256,
        LocalDateTime registeredAt) {}
