package vn.daihoi.document.consultation;

/**
 * Somebody who was asked.
 *
 * @param body whom the person speaks for
 * @param stance null while the answer is awaited
 */
public record Consulted(String person, String body, Stance stance) {}
