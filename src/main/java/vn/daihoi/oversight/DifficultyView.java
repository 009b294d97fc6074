package vn.daihoi.oversight;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** One difficulty with its answer, if there is one. */
public record DifficultyView(
        String id,
        String congress,
        int number,
        String topic,
        String question,
        String raisedByName,
        LocalDateTime raisedAt,
        LocalDate answerDue,
        String answer,
        String legalBasis,
        boolean published,
        LocalDateTime answeredAt) {

    public boolean open() {
        return answeredAt == null;
    }
}
