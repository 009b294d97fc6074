package vn.daihoi.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.daihoi.organisation.Organisation;
import vn.daihoi.organisation.Organisations;
import vn.daihoi.organisation.People;
import vn.daihoi.organisation.Person;
import vn.daihoi.records.PaperContents;
import vn.daihoi.shared.Fact;

/** The plan and the decision on its working group, as papers print them. */
@Component
class PlanPaper implements PaperContents {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String UNKNOWN = "–";

    private final Plans plans;
    private final WorkingGroup group;
    private final Organisations organisations;
    private final People people;
    private final MessageSource messages;

    PlanPaper(Plans plans, WorkingGroup group, Organisations organisations, People people, MessageSource messages) {
        this.plans = plans;
        this.group = group;
        this.organisations = organisations;
        this.people = people;
        this.messages = messages;
    }

    @Override
    public String caseKind() {
        return "plan";
    }

    @Override
    public Map<String, Object> of(String id) {
        var plan = plans.require(id);
        return Map.of("plan", plan(plan), "group", Map.of("members", members(id)));
    }

    private Map<String, Object> plan(StoredPlan plan) {
        var file = plan.file();
        var values = new HashMap<String, Object>();
        values.put("title", plan.title());
        values.put("subject", plan.title().replaceFirst("(?i)^kế hoạch ", ""));
        values.put("number", plan.registerNumber());
        values.put(
                "bases", file.plan().legalBases().stream().map(PlanPaper::basis).toList());
        values.put(
                "units",
                file.units().stream().flatMap(unit -> lines(unit, file)).toList());
        values.put("milestones", milestones(file));
        var reportedBy = file.plan().reporting().reportedBy();
        values.put("reportedBy", reportedBy == null ? null : day(reportedBy));
        return values;
    }

    private static String basis(LegalBasis basis) {
        var named = basis.number() + (basis.date() == null ? "" : ", ngày " + day(basis.date()));
        return basis.title() == null ? named : basis.title() + " (số " + named + ")";
    }

    private java.util.stream.Stream<Unit> lines(PilotUnit unit, PlanFile file) {
        return unit.identity().ids().stream()
                .map(id -> new Unit(
                        name(id),
                        count(unit.headCount().members()),
                        count(unit.headCount().guests()),
                        length(unit.timing().maxDays()),
                        deadline(unit.timing().window()),
                        unit.term() == null ? file.plan().term() : unit.term(),
                        contents(unit)));
    }

    private String contents(PilotUnit unit) {
        return Arrays.stream(CongressContent.values())
                .filter(unit.contents()::contains)
                .map(content -> messages.getMessage("plan.content." + content, null, VIETNAMESE))
                .collect(Collectors.joining("; "));
    }

    private List<Fact> milestones(PlanFile file) {
        return file.milestones().days().entrySet().stream()
                .map(entry ->
                        new Fact(capital(text("plan.milestone." + entry.getKey().key())), words(entry.getValue())))
                .toList();
    }

    private String words(MilestoneDay day) {
        if (day instanceof MilestoneDay.Fixed fixed) {
            return "chậm nhất ngày " + day(fixed.date());
        }
        var relative = (MilestoneDay.Relative) day;
        var unit = text("plan.period." + relative.period().unit());
        return relative.period().amount() + " " + unit
                + (relative.back() ? " trước ngày khai mạc" : " sau ngày bế mạc");
    }

    private List<Line> members(String plan) {
        return group.members(plan).stream()
                .map(member -> new Line(
                        people.find(member.person()).map(Person::name).orElse(member.person()),
                        member.position(),
                        text("plan.part." + member.part()),
                        member.pilots().isEmpty()
                                ? text("plan.pilots.all")
                                : member.pilots().stream().map(this::name).collect(Collectors.joining("; "))))
                .toList();
    }

    private String name(String organisation) {
        return organisations.find(organisation).map(Organisation::name).orElse(organisation);
    }

    private String text(String key) {
        return messages.getMessage(key, null, VIETNAMESE);
    }

    private static String count(Integer heads) {
        return heads == null ? UNKNOWN : heads.toString();
    }

    private static String length(BigDecimal days) {
        return days == null
                ? UNKNOWN
                : days.stripTrailingZeros().toPlainString().replace('.', ',') + " ngày";
    }

    private static String deadline(Window window) {
        if (window == null) {
            return UNKNOWN;
        }
        return window.before() != null ? "trước ngày " + day(window.before()) : "đến ngày " + day(window.by());
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }

    public record Unit(
            String name, String members, String guests, String length, String deadline, String term, String contents) {}

    public record Line(String name, String position, String part, String pilots) {}
}
