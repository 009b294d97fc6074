package vn.daihoi.rehearsal;

import java.io.IOException;
import java.nio.file.Files;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.daihoi.rehearsal.book.Timeline;

/** The files that a rehearsal leaves beside its mails. */
@Component
@Profile("rehearsal")
class Report {

    private final Timeline timeline;
    private final Curtain curtain;
    private final Summaries summaries;

    Report(Timeline timeline, Curtain curtain, Summaries summaries) {
        this.timeline = timeline;
        this.curtain = curtain;
        this.summaries = summaries;
    }

    void write(Play play, double seconds) throws IOException {
        timeline.write(play.out().resolve("timeline.csv"));
        curtain.dossiers(play, play.out().resolve("dossiers"));
        Files.writeString(play.out().resolve("summary.json"), summaries.write(play, seconds));
    }
}
