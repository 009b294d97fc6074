package vn.daihoi.deadline.escalation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.daihoi.deadline.AboutDeadline;
import vn.daihoi.deadline.DeadlineView;
import vn.daihoi.deadline.EscalationView;
import vn.daihoi.deadline.request.AnswerLinks;
import vn.daihoi.notification.MailContent;
import vn.daihoi.shared.CaseView;

/** What a mail tells one person of deadlines. */
@Component
public class NoticeContent {

    private final AnswerLinks links;

    NoticeContent(AnswerLinks links) {
        this.links = links;
    }

    /** @param told what one person hears in one mail */
    MailContent of(List<EscalationView> told, Map<String, DeadlineView> deadlines, Function<String, CaseView> titles) {
        var chains = new HashSet<String>();
        told.forEach(notice -> chains.add(notice.chain()));
        var first = deadlines.get(told.get(0).deadline());
        var lines = told.stream()
                .map(notice -> line(notice, deadlines.get(notice.deadline()), titles.apply(notice.chain())))
                .toList();
        return MailContent.of(first.title(), chains.size() == 1 ? first.chain() : "", lines);
    }

    /** Whoever has to do it may answer by mail; a body that is only told of it may not. */
    private MailContent.TaskLine line(EscalationView notice, DeadlineView deadline, CaseView about) {
        var line = MailContent.TaskLine.task(
                deadline.taskId(), deadline.names(), AboutDeadline.of(deadline, about), deadline.due());
        return notice.audience().equals(Audience.HOLDER.name())
                ? line.answeredAt(links.of(deadline, notice.person()))
                : line;
    }
}
