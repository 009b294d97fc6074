package vn.daihoi.plan.file;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.regex.Pattern;
import vn.daihoi.organisation.OrganisationType;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.plan.MilestoneDay;
import vn.daihoi.plan.Period;
import vn.daihoi.plan.PilotUnit.Audience;
import vn.daihoi.plan.Window;
import vn.daihoi.shared.DateRange;

/** The small notations of a plan file. */
final class Words {

    private static final Pattern TERM = Pattern.compile("(\\d{4})-(\\d{4})");
    private static final Pattern SECTOR = Pattern.compile("[a-z0-9-]{1,64}");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final String RANGE = "\\.\\.";

    private Words() {}

    static String term(Field field) {
        return field.parsed("term", text -> {
            var years = TERM.matcher(text);
            return years.matches() && years.group(1).compareTo(years.group(2)) < 0 ? text : null;
        });
    }

    static String sector(Field field) {
        return field.parsed("sector", text -> SECTOR.matcher(text).matches() ? text : null);
    }

    static Period period(Field field) {
        return field.parsed(
                "period",
                text -> Period.parse(text).filter(period -> period.amount() > 0).orElse(null));
    }

    static MilestoneDay milestone(Field field) {
        var text = field.text();
        if (text == null) {
            return null;
        }
        if (DATE.matcher(text).matches()) {
            var date = field.date();
            return date == null ? null : new MilestoneDay.Fixed(date);
        }
        return field.parsed("milestone", words -> MilestoneDay.relative(words).orElse(null));
    }

    static Window window(Field field) {
        return field.mapping(fields -> {
            var from = fields.get("from").date();
            var by = fields.get("by");
            var before = by.stated() ? fields.get("before") : fields.required("before");
            if (by.stated() && before.stated()) {
                by.fault("beforeAndBy");
            }
            var last = by.date();
            var end = before.date();
            return last == null && end == null ? null : new Window(from, end, last);
        });
    }

    /** A day, or two days with {@code ..} between them. */
    static DateRange expected(Field field) {
        var text = field.text();
        if (text == null) {
            return null;
        }
        var ends = text.split(RANGE, -1);
        if (ends.length > 2
                || !DATE.matcher(ends[0]).matches()
                || !DATE.matcher(ends[ends.length - 1]).matches()) {
            return field.parsed("days", words -> null);
        }
        try {
            return new DateRange(LocalDate.parse(ends[0]), LocalDate.parse(ends[ends.length - 1]));
        } catch (DateTimeParseException impossible) {
            field.fault("impossibleDate", text);
        } catch (IllegalArgumentException backwards) {
            field.fault("backwards", text);
        }
        return null;
    }

    /** A unit type, or type/sector. */
    static Audience audience(Field field) {
        return field.parsed("audience", text -> {
            var parts = text.split("/", 2);
            boolean known = Arrays.stream(OrganisationType.values())
                    .anyMatch(type -> type.name().equals(parts[0]));
            boolean sound = parts.length == 1 || SECTOR.matcher(parts[1]).matches();
            return known && sound
                    ? new Audience(OrganisationType.valueOf(parts[0]), parts.length == 1 ? null : parts[1])
                    : null;
        });
    }

    /** {@code ROLE@organisation}, of an organisation that the file defines. */
    static String attendance(Field field, Identities identities) {
        var role = field.parsed("roleAt", Words::roleAt);
        if (role == null) {
            return null;
        }
        identities.expect(field, role.organisation());
        return role.group();
    }

    private static RoleAt roleAt(String text) {
        try {
            return RoleAt.parse(text);
        } catch (IllegalArgumentException noRole) {
            return null;
        }
    }
}
