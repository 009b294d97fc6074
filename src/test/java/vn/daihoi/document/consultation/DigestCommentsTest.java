package vn.daihoi.document.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import vn.daihoi.document.DocumentMother;
import vn.daihoi.document.DocumentPath;
import vn.daihoi.document.SubmitVersion;
import vn.daihoi.organisation.AssignRole;
import vn.daihoi.organisation.Organisation;
import vn.daihoi.organisation.OrganisationType;
import vn.daihoi.organisation.Organisations;
import vn.daihoi.organisation.Person;
import vn.daihoi.organisation.RoleHolders;
import vn.daihoi.testing.DatabaseTest;

@DatabaseTest
@Import({
    Consultations.class,
    ConsultationQueries.class,
    PlanConsultation.class,
    NameConsulted.class,
    OpenConsultation.class,
    GiveComments.class,
    RecordSilence.class,
    DigestComments.class
})
class DigestCommentsTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlanConsultation plan;

    @Autowired
    NameConsulted name;

    @Autowired
    OpenConsultation open;

    @Autowired
    GiveComments give;

    @Autowired
    RecordSilence silence;

    @Autowired
    DigestComments digest;

    @Autowired
    ConsultationQueries consultations;

    @MockitoBean
    RoleHolders holders;

    @MockitoBean
    Organisations organisations;

    @MockitoBean
    AssignRole roles;

    @MockitoBean
    SubmitVersion versions;

    String report;

    @BeforeEach
    void aDraftGoesOut() {
        DocumentMother.empty(jdbc);
        report = DocumentMother.document(jdbc, "political-report", DocumentPath.FULL);
        plan.plan(report, LocalDate.of(2025, 1, 20));
    }

    private void frontAndOneCell() {
        var cell = new Organisation("thon-1", "Chi bộ thôn 1", OrganisationType.CELL_UNDER_BASE, null, null, null);
        Mockito.when(organisations.children("xa-ho-son")).thenReturn(List.of(cell));
        Mockito.when(holders.holders("CONSULTED@xa-ho-son")).thenReturn(List.of(person("front", "MTTQ xã")));
        Mockito.when(holders.holders("SECRETARY@thon-1")).thenReturn(List.of(person("cell", "Bí thư thôn 1")));
    }

    private static Person person(String id, String name) {
        return new Person(id, name, id + "@example.invalid", "vi", true);
    }

    @Test
    void asksTheConsultedAndTheSecretariesBelow() {
        frontAndOneCell();
        assertThat(open.open(report, "xa-ho-son")).isTrue();
        assertThat(open.open(report, "xa-ho-son")).isTrue();
        assertThat(consultations.consulted(report))
                .extracting(Consulted::body)
                .containsExactlyInAnyOrder("MTTQ xã", "Chi bộ thôn 1");
    }

    @Test
    void whereNobodyIsKnownTheCommitteeNamesThem() {
        assertThat(open.open(report, "xa-ho-son")).isFalse();
        name.name(new NameConsulted.Command(
                report,
                "xa-ho-son",
                List.of(new NameConsulted.Body("Hội Nông dân", "farmer")),
                LocalDate.of(2025, 1, 25)));
        assertThat(open.open(report, "xa-ho-son")).isTrue();
        assertThat(consultations.closesOn(report)).contains(LocalDate.of(2025, 1, 25));
    }

    @Test
    void silenceAtTheClosingDateIsNoComment() {
        frontAndOneCell();
        open.open(report, "xa-ho-son");
        assertThat(give("front", Stance.AGREE)).isTrue();
        silence.record(report);
        assertThat(consultations.consulted(report))
                .extracting(Consulted::stance)
                .containsExactlyInAnyOrder(Stance.AGREE, Stance.NO_COMMENT);
        assertThat(give("cell", Stance.DISAGREE)).isFalse();
    }

    @Test
    void onlyThoseAskedAnswerAndOnlyOnce() {
        frontAndOneCell();
        open.open(report, "xa-ho-son");
        assertThat(give("stranger", Stance.AGREE)).isFalse();
        assertThat(give("front", Stance.AGREE)).isTrue();
        assertThat(give("front", Stance.DISAGREE)).isFalse();
    }

    @Test
    void everyCommentNeedsItsAnswer() {
        frontAndOneCell();
        open.open(report, "xa-ho-son");
        give("front", Stance.AGREE_WITH_COMMENTS, proposal("II.1"), proposal("III"));
        var first = new DigestComments.Answer("front#1", Taken.ADOPTED, null);
        assertThat(digest(first)).extracting(Comment::section).containsExactly("III");
        Mockito.verifyNoInteractions(versions);
        assertThat(digest(first, new DigestComments.Answer("front#2", Taken.NOT_ADOPTED, "Ngoài phạm vi")))
                .isEmpty();
        Mockito.verify(versions).submit(Mockito.any());
        assertThat(consultations.comments(report))
                .extracting(Comment::taken)
                .containsExactly(Taken.ADOPTED, Taken.NOT_ADOPTED);
    }

    private boolean give(String person, Stance stance, GiveComments.Proposal... proposals) {
        return give.give(new GiveComments.Command(report, person, stance, List.of(proposals), null, null));
    }

    private static GiveComments.Proposal proposal(String section) {
        return new GiveComments.Proposal(section, "Bổ sung số liệu", null);
    }

    private List<Comment> digest(DigestComments.Answer... answers) {
        return digest.digest(
                new DigestComments.Command(report, List.of(answers), "Tổng hợp", "two", DocumentMother.DRAFTER));
    }
}
