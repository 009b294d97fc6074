package vn.daihoi.content;

import java.time.LocalDateTime;

/** @param sha256 hex, of all bytes */
public record StoredContent(
        String id,
        String name,
        String mediaType,
        long size,
        String sha256,
        String uploadedBy,
        LocalDateTime uploadedAt) {

    /** Browsers can show it. */
    public boolean pdf() {
        return ContentType.PDF.mediaType().equals(mediaType);
    }
}
