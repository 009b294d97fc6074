package vn.daihoi.paper;

/**
 * One paper, printed twice.
 *
 * @param fault what was wrong with the office's own template, so that the shipped one was used; null when nothing was
 */
public record PaperFiles(byte[] pdf, byte[] docx, PaperFault fault) {}
