package vn.daihoi.deadline.feed;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.CongressView;
import vn.daihoi.deadline.DeadlineQueries;
import vn.daihoi.deadline.DeadlineView;
import vn.daihoi.organisation.Organisation;
import vn.daihoi.organisation.Organisations;
import vn.daihoi.organisation.People;
import vn.daihoi.organisation.RoleHolders;
import vn.daihoi.shared.Actor;

/** What a person has to do and attend, as iCalendar text (RFC 5545). */
@Component
public class CalendarFeed {

    private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final DeadlineQueries deadlines;
    private final CongressQueries congresses;
    private final Organisations organisations;
    private final RoleHolders holders;
    private final People people;
    private final MessageSource messages;
    private final Clock clock;
    private final String baseUrl;

    CalendarFeed(
            DeadlineQueries deadlines,
            CongressQueries congresses,
            Organisations organisations,
            RoleHolders holders,
            People people,
            MessageSource messages,
            Clock clock,
            @Value("${pilot.base-url:http://localhost:8080}") String baseUrl) {
        this.deadlines = deadlines;
        this.congresses = congresses;
        this.organisations = organisations;
        this.holders = holders;
        this.people = people;
        this.messages = messages;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    public String of(String person) {
        var actor = holders.actor(person);
        var locale = Locale.forLanguageTag(people.require(person).language());
        var calendar = new Calendar();
        calendar.add(new ProdId("-//pilot-congress//VI"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        deadlines.openOf(actor).forEach(deadline -> calendar.add(event(deadline, locale)));
        congresses.all().stream()
                .filter(congress -> congress.firstDay() != null && attends(actor, congress))
                .forEach(congress -> calendar.add(event(congress, locale)));
        return calendar.toString();
    }

    private static boolean attends(Actor actor, CongressView congress) {
        return actor.groups().stream()
                .anyMatch(group -> group.endsWith("@" + congress.unit()) || group.endsWith("@" + congress.superior()));
    }

    private VEvent event(DeadlineView deadline, Locale locale) {
        var title = deadline.names().getOrDefault(locale.getLanguage(), deadline.title());
        var due = deadline.due().atZone(VIET_NAM).toInstant();
        var event = stamped(new VEvent(false), "deadline-" + deadline.id());
        event.add(new DtStart<>(due));
        event.add(new Summary(
                messages.getMessage("feed.due", new Object[] {title, unit(deadline.organisation())}, locale)));
        event.add(new Description(baseUrl + "/tasks/" + deadline.taskId()));
        return event;
    }

    private VEvent event(CongressView congress, Locale locale) {
        var last = congress.finalDay() == null ? congress.firstDay() : congress.finalDay();
        var event = stamped(new VEvent(false), "congress-" + congress.id());
        event.add(new DtStart<>(congress.firstDay()));
        event.add(new DtEnd<>(last.plusDays(1)));
        event.add(new Summary(messages.getMessage("feed.congress", new Object[] {unit(congress.unit())}, locale)));
        if (congress.venue() != null) {
            event.add(new Location(congress.venue()));
        }
        event.add(new Description(baseUrl + "/congresses/" + congress.id()));
        return event;
    }

    private VEvent stamped(VEvent event, String id) {
        event.add(new Uid(id + "@pilot-congress"));
        event.add(new DtStamp(clock.instant()));
        return event;
    }

    private String unit(String organisation) {
        return organisation == null
                ? ""
                : organisations.find(organisation).map(Organisation::name).orElse(organisation);
    }
}
