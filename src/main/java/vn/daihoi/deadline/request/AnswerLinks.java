package vn.daihoi.deadline.request;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.daihoi.deadline.DeadlineView;
import vn.daihoi.notification.SignedLinks;

/** The link by which one person answers to one deadline. */
@Component
public class AnswerLinks {

    private static final Duration COUNTS = Duration.ofDays(14);
    private static final String PATH = "/deadline-links/";

    private final SignedLinks links;

    AnswerLinks(SignedLinks links) {
        this.links = links;
    }

    /** Path inside the application. */
    public String of(DeadlineView deadline, String person) {
        return PATH + links.sign("deadline:" + deadline.id(), person, COUNTS);
    }

    /** Empty when it was changed. */
    public Optional<Answer> read(String token) {
        return links.read(token)
                .filter(link -> link.subject().startsWith("deadline:"))
                .map(link -> new Answer(link.subject().substring("deadline:".length()), link.person(), link.expired()));
    }

    public record Answer(String deadline, String person, boolean expired) {}
}
