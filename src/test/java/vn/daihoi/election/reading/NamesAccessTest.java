package vn.daihoi.election.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.daihoi.congress.CongressMother;
import vn.daihoi.congress.OpenCongress;
import vn.daihoi.organisation.AssignRole;
import vn.daihoi.organisation.Role;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.organisation.RoleHolders;
import vn.daihoi.personnel.OpenScheme;
import vn.daihoi.records.JournalLine;
import vn.daihoi.records.JournalQueries;
import vn.daihoi.testing.ApplicationTest;
import vn.daihoi.testing.SignedInAs;

/** Every role at the unit, above it and beside it, on every page about a congress: who sees which field of a candidate. */
@ApplicationTest
class NamesAccessTest {

    private static final String CONGRESS = "who-sees.sees-commune";
    private static final String BALLOT = CONGRESS + ".committee";

    /** What must not get about, as pages write it. */
    private static final Map<String, String> FIELDS = Map.of(
            "name", "Người chỉ vài người biết",
            "born", "17/08/1979",
            "post", "Chuyên viên phòng kín",
            "step votes", "3791/4127",
            "state post", "Chức danh dự kiến kín",
            "floor name", "Người xin ứng cử kín",
            "ballot votes", "6173",
            "reason", "Lý do rút rất riêng");

    private static final List<String> PAGES = List.of(
            "/personnel/" + CONGRESS,
            "/personnel/" + CONGRESS + "/simulation",
            "/elections/" + CONGRESS,
            "/congresses/" + CONGRESS,
            "/congresses/" + CONGRESS + "/hall",
            "/congresses/" + CONGRESS + "/oversight",
            "/congresses?q=Người chỉ vài người biết",
            "/tasks?q=Người chỉ vài người biết",
            "/papers/of/" + CONGRESS,
            "/dashboard",
            "/dashboard/units/" + CONGRESS,
            "/dashboard/late",
            "/dashboard/late.xlsx",
            "/admin/journal?q=Người chỉ vài người biết",
            "/mails");

    /** Roles of the unit, of the authority, and the organs that run the election. */
    private static final List<String> SCHEME = List.of(
            "sees-commune.COMMITTEE",
            "sees-commune.PERSONNEL_SUBCOMMITTEE",
            "sees-commune.STANDING_COMMITTEE",
            "sees-district.INSPECTION_COMMISSION",
            "sees-district.ORGANISATION_BOARD",
            "sees-district.STANDING_COMMITTEE",
            "sees-district.STANDING_MEMBERS",
            "sees-district.WORKING_GROUP");

    private static final List<String> ORGANS =
            List.of("sees-commune.PRESIDIUM", "sees-commune.SECRETARIAT", "sees-commune.TELLERS");

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JournalQueries journal;

    @BeforeEach
    void candidate() {
        SignedInAs.organisation(application, "sees-district", null);
        SignedInAs.organisation(application, "sees-commune", "sees-district");
        SignedInAs.organisation(application, "sees-neighbour", "sees-district");
        if (application.getBean(vn.daihoi.congress.CongressQueries.class).exists(CONGRESS)) {
            return;
        }
        application
                .getBean(OpenCongress.class)
                .open(CongressMother.commune("who-sees", "sees-district", "sees-commune"));
        application.getBean(OpenScheme.class).open(CONGRESS);
        application
                .getBean(AssignRole.class)
                .assign(new AssignRole.Command(
                        "sees-neighbour.secretary",
                        new RoleAt(Role.ADMINISTRATOR, RoleAt.INSTALLATION),
                        LocalDate.of(2024, 1, 1)));
        scheme();
        ballot();
    }

    private void scheme() {
        insert("insert into candidate (id, scheme, place, name, born, sex, minority, post, reelection, standing) values"
                + " ('c-sees', :id, 1, :name, date '1979-08-17', 'FEMALE', false, :post, true, 'LISTED')");
        insert("insert into scheme_round (scheme, round, closed, entry_step) values (:id, 'REELECTION', true, 1)");
        insert("insert into scheme_step (scheme, round, step, take, met_on, summoned, present, stands, recorded_by,"
                + " recorded_at) values (:id, 'REELECTION', 2, 1, date '2025-02-05', 4127, 4000, true, 'x',"
                + " timestamp '2025-02-05 17:00:00')");
        insert("insert into scheme_vote (scheme, round, step, take, candidate, in_favour, passed, listed) values"
                + " (:id, 'REELECTION', 2, 1, 'c-sees', 3791, true, true)");
        insert("insert into scheme_state_post (scheme, place, candidate, post, term, verdict) values"
                + " (:id, 0, 'c-sees', :state, '2026-2031', 'CLEAR')");
    }

    private void ballot() {
        insert(
                "insert into election_ballot (id, version, congress, body, venue, place, seats, assumed, state, opened_at)"
                        + " values (:ballot, 0, :congress, 'COMMITTEE', 'CONGRESS', 10, 1, false, 'OPEN', timestamp"
                        + " '2025-03-10 08:00:00')");
        insert("insert into election_name (ballot, id, place, name, born_on, origin, standing, over_half, votes) values"
                + " (:ballot, 'c-sees', 0, :name, date '1979-08-17', 'PREPARED', 'LISTED', true, 6173)");
        insert("insert into election_name (ballot, id, place, name, origin, standing, reason, over_half) values"
                + " (:ballot, 'floor', 1, :floor, 'SELF', 'WITHDRAWN', :reason, false)");
        insert(
                "insert into election_round (ballot, number, tie_break, seats, names, issued, convened, present, printed,"
                        + " spoilt, stamp_of, opened_at) values (:ballot, 1, false, 1, 'c-sees', 9000, 9000, 9000, 9000, 0, 'x',"
                        + " timestamp '2025-03-10 08:00:00')");
    }

    private void insert(String sql) {
        var values = new LinkedHashMap<String, Object>();
        values.put("id", CONGRESS + ".scheme");
        values.put("congress", CONGRESS);
        values.put("ballot", BALLOT);
        values.put("name", FIELDS.get("name"));
        values.put("post", FIELDS.get("post"));
        values.put("state", FIELDS.get("state post"));
        values.put("floor", FIELDS.get("floor name"));
        values.put("reason", FIELDS.get("reason"));
        values.keySet().removeIf(name -> !sql.contains(":" + name));
        jdbc.sql(sql).params(values).update();
    }

    private MockHttpServletResponse open(String person, String page) throws Exception {
        return browser.perform(get(page).with(SignedInAs.seat(application, person)))
                .andReturn()
                .getResponse();
    }

    /** One seat of every role at the three organisations: {@code organisation.ROLE} → person. */
    private Map<String, String> seats() {
        var holders = application.getBean(RoleHolders.class);
        var seats = new LinkedHashMap<String, String>();
        for (var organisation : List.of("sees-commune", "sees-district", "sees-neighbour")) {
            for (var role : Role.values()) {
                holders.holders(new RoleAt(role, organisation).group()).stream()
                        .findFirst()
                        .ifPresent(person -> seats.put(organisation + "." + role, person.id()));
            }
        }
        return seats;
    }

    @Test
    void everyFieldIsSeenByTheNamedRolesOnTheirPagesAndNowhereElse() throws Exception {
        var seats = seats();
        assertThat(seats).hasSizeGreaterThan(45);
        var seen = new TreeSet<String>();
        for (var seat : seats.entrySet()) {
            for (var page : PAGES) {
                var body = text(open(seat.getValue(), page));
                FIELDS.forEach((field, value) -> {
                    if (body.replaceAll("value=\"[^\"]*\"", "").contains(value)) {
                        seen.add(seat.getKey() + " " + page + " " + field);
                    }
                });
            }
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(expected());
    }

    /** A sheet is a ZIP of texts. */
    private static String text(MockHttpServletResponse response) throws IOException {
        var bytes = response.getContentAsByteArray();
        var zip = new ZipInputStream(new ByteArrayInputStream(bytes));
        if (zip.getNextEntry() == null) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        var text = new StringBuilder();
        do {
            text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        } while (zip.getNextEntry() != null);
        return text.toString();
    }

    private static List<String> expected() {
        var expected = new ArrayList<String>();
        for (var seat : SCHEME) {
            for (var field : List.of("name", "born", "post", "step votes", "state post")) {
                expected.add(seat + " " + PAGES.get(0) + " " + field);
            }
            expected.add(seat + " " + PAGES.get(1) + " name");
        }
        var elections = new ArrayList<>(SCHEME);
        elections.addAll(ORGANS);
        for (var seat : elections) {
            for (var field : List.of("name", "floor name", "ballot votes", "reason")) {
                expected.add(seat + " " + PAGES.get(2) + " " + field);
            }
        }
        return expected;
    }

    @Test
    void papersWithNamesArePrintedForTheSameRolesOnlyAndEveryPrintingIsJournalled() throws Exception {
        var allowed = new TreeSet<String>();
        for (var seat : seats().entrySet()) {
            var paper = open(seat.getValue(), "/elections/papers/" + BALLOT + "/ballot.docx");
            if (paper.getStatus() == 200) {
                allowed.add(seat.getKey());
            } else {
                assertThat(paper.getStatus()).as(seat.getKey()).isEqualTo(403);
            }
        }
        assertThat(allowed).containsAll(SCHEME).containsAll(ORGANS).hasSize(SCHEME.size() + ORGANS.size());
        var before = readings().size();
        for (var paper : BallotPaper.values()) {
            var printed = open("sees-commune.presidium-1", "/elections/papers/" + BALLOT + "/" + paper.path() + ".pdf");
            assertThat(printed.getStatus()).isEqualTo(200);
            assertThat(printed.getHeader("Cache-Control")).isEqualTo("no-store");
        }
        assertThat(readings()).hasSize(before + BallotPaper.values().length);
        assertThat(open("sees-commune.presidium-1", "/elections/papers/no.such.ballot/ballot.pdf")
                        .getStatus())
                .isEqualTo(404);
        assertThat(open("sees-commune.presidium-1", "/elections/papers/" + BALLOT + "/other.pdf")
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void everyOpeningOfTheElectionsIsJournalledWithoutANameAndARefusalIsNone() throws Exception {
        var before = readings().size();
        open("sees-commune.tellers-1", "/elections/" + CONGRESS);
        open("sees-district.supervisor", "/elections/" + CONGRESS);
        assertThat(readings()).hasSize(before + 1).last().satisfies(line -> {
            assertThat(line.byPerson()).isEqualTo("sees-commune.tellers-1");
        });
        assertThat(journal.ofChain(CONGRESS))
                .noneMatch(line -> FIELDS.values().stream().anyMatch(line.toString()::contains));
    }

    private List<JournalLine> readings() {
        return journal.ofChain(CONGRESS).stream()
                .filter(line -> line.kind().equals("election.read"))
                .toList();
    }
}
