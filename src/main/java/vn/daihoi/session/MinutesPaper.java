package vn.daihoi.session;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.records.PaperContents;
import vn.daihoi.session.attendance.Absence;
import vn.daihoi.session.attendance.Attendance;

/** What the minutes of a congress say; of elections only figures, for names stand in the protocols of the counting board. */
@Component
class MinutesPaper implements PaperContents {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy");

    private final JdbcClient jdbc;
    private final SessionQueries sessions;
    private final List<HallElections> elections;
    private final MessageSource messages;

    MinutesPaper(JdbcClient jdbc, SessionQueries sessions, List<HallElections> elections, MessageSource messages) {
        this.jdbc = jdbc;
        this.sessions = sessions;
        this.elections = elections;
        this.messages = messages;
    }

    @Override
    public String caseKind() {
        return "congress";
    }

    @Override
    public Map<String, Object> of(String congress) {
        var values = new HashMap<String, Object>();
        values.put(
                "sittings",
                sessions.ofCongress(congress).stream()
                        .map(MinutesPaper::sitting)
                        .toList());
        values.put(
                "attendance",
                sessions.attendance(congress).map(this::attendance).orElse(null));
        values.put("organs", organs(congress));
        values.put("speeches", speeches(congress));
        values.put("drafts", drafts(congress));
        values.put("elections", elections(congress));
        values.put("resolution", resolution(congress));
        return Map.of("session", values);
    }

    private static Map<String, Object> sitting(SessionView sitting) {
        var values = new HashMap<String, Object>();
        values.put("from", moment(sitting.startedAt() == null ? sitting.openedAt() : sitting.startedAt()));
        values.put("to", moment(sitting.endedAt()));
        values.put("days", days(sitting.days()));
        values.put("overLimit", sitting.overLimitReason());
        return values;
    }

    private Map<String, Object> attendance(Attendance attendance) {
        var absences = attendance.absences().stream()
                .collect(Collectors.groupingBy(Absence::cause, TreeMap::new, Collectors.counting()));
        var values = new HashMap<String, Object>();
        values.put("convened", attendance.convened());
        values.put("present", attendance.present());
        values.put("guests", attendance.guests());
        values.put("ordinaryBase", attendance.ordinaryBase());
        values.put("electionBase", attendance.electionBase());
        values.put("reckoning", attendance.reckoning());
        values.put(
                "absences",
                absences.entrySet().stream()
                        .map(cause -> cause.getKey().vietnamese() + ": " + cause.getValue())
                        .toList());
        return values;
    }

    private List<String> organs(String congress) {
        var byOrgan = new LinkedHashMap<String, List<String>>();
        jdbc.sql("select organ, name from session_organ where congress = :congress and venue = 'CONGRESS'"
                        + " order by sitting, place")
                .param("congress", congress)
                .query(row -> {
                    byOrgan.computeIfAbsent(row.getString("organ"), organ -> new ArrayList<>())
                            .add(row.getString("name"));
                });
        return byOrgan.entrySet().stream()
                .map(organ -> words("role." + organ.getKey()) + ": " + String.join(", ", organ.getValue()))
                .toList();
    }

    private List<String> speeches(String congress) {
        return jdbc.sql("select speaker || ': ' || gist from session_speech where congress = :congress order by place")
                .param("congress", congress)
                .query(String.class)
                .list();
    }

    private List<Map<String, Object>> drafts(String congress) {
        return jdbc.sql("select draft, comments, main from session_draft where congress = :congress order by place")
                .param("congress", congress)
                .query((row, number) -> Map.<String, Object>of(
                        "draft", words("session.draft." + row.getString("draft")),
                        "comments", row.getInt("comments"),
                        "main", row.getString("main")))
                .list();
    }

    private List<Map<String, Object>> elections(String congress) {
        return elections.stream()
                .flatMap(one -> one.all(congress).stream())
                .map(one -> Map.<String, Object>of(
                        "body", words("election.body." + one.body()),
                        "seats", one.seats(),
                        "candidates", one.candidates(),
                        "base", one.base(),
                        "rounds", one.rounds(),
                        "elected", one.elected()))
                .toList();
    }

    private Map<String, Object> resolution(String congress) {
        return jdbc.sql("select in_favour, against, abstained from session_resolution where congress = :congress")
                .param("congress", congress)
                .query((row, number) -> Map.<String, Object>of(
                        "inFavour", row.getInt("in_favour"),
                        "against", row.getInt("against"),
                        "abstained", row.getInt("abstained")))
                .optional()
                .orElse(null);
    }

    private static String moment(LocalDateTime moment) {
        return moment == null ? null : MOMENT.format(moment);
    }

    private static String days(BigDecimal days) {
        return days == null ? null : days.toPlainString().replace('.', ',');
    }

    private String words(String key) {
        return messages.getMessage(key, null, VIETNAMESE);
    }
}
