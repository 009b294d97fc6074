package vn.daihoi.session;

import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.shared.UseCase;

/** Content 1: the reports, who spoke on what, how the congress voted. */
@UseCase
public class RecordReports {

    private final JdbcClient jdbc;

    RecordReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void record(Command command) {
        jdbc.sql("insert into session_reports (congress, began_at, ended_at, superior_speech, political_in_favour,"
                        + " review_in_favour) values (:congress, :began, :ended, :superior, :political, :review)")
                .param("congress", command.congress())
                .param("began", command.began())
                .param("ended", command.ended())
                .param("superior", command.superiorSpeech())
                .param("political", command.votes().politicalReport())
                .param("review", command.votes().selfReview())
                .update();
        for (int place = 0; place < command.speeches().size(); place++) {
            keep(command.congress(), place, command.speeches().get(place));
        }
    }

    private void keep(String congress, int place, Speech speech) {
        jdbc.sql("insert into session_speech (congress, place, speaker, aspect, minutes, gist)"
                        + " values (:congress, :place, :speaker, :aspect, :minutes, :gist)")
                .param("congress", congress)
                .param("place", place)
                .param("speaker", speech.speaker())
                .param("aspect", speech.aspect())
                .param("minutes", speech.minutes())
                .param("gist", speech.gist())
                .update();
    }

    public record Command(
            String congress,
            LocalDateTime began,
            LocalDateTime ended,
            String superiorSpeech,
            Votes votes,
            List<Speech> speeches) {}

    public record Votes(int politicalReport, int selfReview) {}

    /** @param minutes null when nobody measured */
    public record Speech(String speaker, String aspect, Integer minutes, String gist) {}
}
