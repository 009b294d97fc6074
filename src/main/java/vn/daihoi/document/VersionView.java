package vn.daihoi.document;

import java.time.LocalDateTime;

/**
 * One version; none is ever overwritten.
 *
 * @param content id of the stored file
 * @param remark what its author said of it, or null
 */
public record VersionView(
        int number,
        String content,
        String sha256,
        VersionStage stage,
        String remark,
        String byName,
        LocalDateTime submittedAt) {}
