package vn.daihoi.congress.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.post.AnnulPosts.Annulled;
import vn.daihoi.congress.results.ArrangeRevote;
import vn.daihoi.congress.results.Rounds;
import vn.daihoi.plan.ElectedBody;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

/** The committee arranges a vote on the posts that were not recognised. */
@Component
class ArrangeRevoteTask implements TaskHandler {

    private final ArrangeRevote arrange;
    private final Rounds rounds;
    private final MessageSource messages;
    private final Clock clock;

    ArrangeRevoteTask(ArrangeRevote arrange, Rounds rounds, MessageSource messages, Clock clock) {
        this.arrange = arrange;
        this.rounds = rounds;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "congress-arrange-revote";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        var locale = LocaleContextHolder.getLocale();
        var names = new LinkedHashMap<String, String>();
        rounds.posts(task.caseId()).forEach(post -> names.put(post, name(post, locale)));
        List<Map<String, Object>> rows = names.keySet().stream()
                .map(post -> Map.<String, Object>of("post", post))
                .toList();
        return Map.of("posts", rows, "rejectedPosts", Choices.of(names));
    }

    private String name(String post, Locale locale) {
        return messages.getMessage("congress.post." + post, null, locale);
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var answers = submission.answers();
        if (answers.date("revoteOn").isBefore(LocalDate.now(clock))) {
            return TaskResult.refuse("revoteOn", "congress.proposal.PAST");
        }
        var posts = answers.rows("posts").stream()
                .map(row -> new Annulled(ElectedBody.valueOf(row.text("post")), row.text("ground")))
                .toList();
        if (posts.isEmpty()) {
            return TaskResult.refuse("posts", "congress.error.no-post");
        }
        if (posts.stream().map(Annulled::body).distinct().count() < posts.size()) {
            return TaskResult.refuse("posts", "congress.error.twice");
        }
        arrange.arrange(new ArrangeRevote.Command(
                submission.task().caseId(),
                posts,
                answers.date("revoteOn"),
                answers.text("venue"),
                answers.text("body")));
        return TaskResult.done();
    }
}
