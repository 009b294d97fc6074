package vn.daihoi.decision.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.daihoi.congress.CongressMother;
import vn.daihoi.congress.OpenCongress;
import vn.daihoi.decision.DecisionQueries;
import vn.daihoi.decision.Member;
import vn.daihoi.organisation.AddOrganisations;
import vn.daihoi.organisation.OpenSeats;
import vn.daihoi.organisation.Organisation;
import vn.daihoi.organisation.OrganisationType;
import vn.daihoi.organisation.RoleHolders;
import vn.daihoi.testing.OpenedTask;
import vn.daihoi.testing.SignedInAs;
import vn.daihoi.workflow.AnswerSheets;
import vn.daihoi.workflow.CompleteTask;
import vn.daihoi.workflow.CompletionOutcome;
import vn.daihoi.workflow.DueWork;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.OpenTasks;
import vn.daihoi.workflow.Workflow;

/** The whole way of an opinion, page, task and fact, with every member of the body at it in the same moment. */
abstract class EightVotesContract {

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc browser;

    @Autowired
    AnswerSheets sheets;

    @Autowired
    Workflow workflow;

    @Autowired
    OpenTasks tasks;

    @Autowired
    CompleteTask complete;

    @Autowired
    DueWork due;

    @Autowired
    RoleHolders holders;

    @Autowired
    DecisionQueries decisions;

    @Autowired
    AddOrganisations organisations;

    @Autowired
    OpenSeats seats;

    @Autowired
    OpenCongress congresses;

    @Test
    void everyVoteLandsOnceAndTheBodyDecides() throws Exception {
        var congress = congress();
        workflow.start(
                CollegialDecisionProcess.KEY,
                congress,
                CollegialDecisionProcess.SUBJECT_KIND.of("consent"),
                CollegialDecisionProcess.SUBJECT_ID.of(congress),
                CollegialDecisionProcess.BODY.of("STANDING_COMMITTEE@votes-district"),
                CollegialDecisionProcess.SUPERIOR.of("votes-district"));
        run(congress);
        arrange(only(congress));
        var ballots = tasks.ofCase(congress);
        var votes = ballots.stream()
                .map(ballot -> posted(ballot, ballot.assignee(), "opinion", "AGREE"))
                .toList();
        assertThat(allAtOnce(votes)).allMatch(answer -> "/tasks".equals(answer.getRedirectedUrl()));
        run(congress);
        var decision = decisions.on("consent", congress).orElseThrow();
        assertThat(decisions.members(decision.id()))
                .hasSizeGreaterThanOrEqualTo(8)
                .allMatch(EightVotesContract::agrees);
        assertThat(decision.outcome()).isEqualTo("APPROVED");
        assertThat(workflow.runs(CollegialDecisionProcess.KEY, congress)).isFalse();
    }

    @Test
    void whatIsSentEightTimesInOneMomentIsDoneOnce() throws Exception {
        congress();
        var task = tasks.find(OpenedTask.of(application, "plan-comment-funds", "FINANCE_OFFICE@votes-district"))
                .orElseThrow();
        var sent = Collections.nCopies(8, posted(task, "votes-district.finance-office", "source", "Ngân sách đảng"));
        var answers = allAtOnce(sent);

        assertThat(answers).filteredOn(answer -> answer.getStatus() == 302).hasSize(1);
        for (var answer : answers) {
            if (answer.getStatus() != 302) {
                assertThat(answer.getStatus()).isEqualTo(200);
                assertThat(answer.getContentAsString()).contains("đã hoàn thành lúc");
            }
        }
        assertThat(sheets.ofTask(task.id())).isPresent();
    }

    private Callable<MockHttpServletResponse> posted(OpenTask task, String person, String field, String value) {
        var seat = SignedInAs.seat(application, person);
        return () -> browser.perform(
                        post("/tasks/" + task.id()).with(seat).with(csrf()).param(field, value))
                .andReturn()
                .getResponse();
    }

    private static List<MockHttpServletResponse> allAtOnce(List<Callable<MockHttpServletResponse>> requests)
            throws Exception {
        var barrier = new CyclicBarrier(requests.size());
        var pool = Executors.newFixedThreadPool(requests.size());
        try {
            var answers = new ArrayList<MockHttpServletResponse>();
            for (var answer : pool.invokeAll(requests.stream()
                    .<Callable<MockHttpServletResponse>>map(request -> () -> {
                        barrier.await();
                        return request.call();
                    })
                    .toList())) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }

    private static boolean agrees(Member member) {
        return member.opinion() == vn.daihoi.decision.Opinion.AGREE;
    }

    private String congress() {
        organisations.add(List.of(
                new Organisation("votes-district", "Huyện ủy", OrganisationType.ABOVE_BASE, null, null, null),
                new Organisation(
                        "votes-commune", "Đảng bộ xã", OrganisationType.BASE_COMMITTEE, "votes-district", null, null)));
        seats.open(new OpenSeats.Command("votes-district", 30, LocalDate.of(2024, 1, 1)));
        congresses.open(CongressMother.commune("votes", "votes-district", "votes-commune"));
        return "votes.votes-commune";
    }

    private OpenTask only(String congress) {
        var open = tasks.ofCase(congress);
        assertThat(open).hasSize(1);
        return open.get(0);
    }

    private void arrange(OpenTask task) {
        var outcome = complete.complete(new CompleteTask.Command(
                task.id(),
                Map.of(
                        "question", "Đồng ý tổ chức đại hội?",
                        "mode", "OPINIONS",
                        "closingOn", "2998-01-01",
                        "majority", "HALF_OF_ALL",
                        "quorum", "2/3"),
                holders.actor("votes-district.office")));
        assertThat(outcome).isInstanceOf(CompletionOutcome.Completed.class);
        run(task.caseId());
    }

    /** Only this congress, and no timer that lies far ahead. */
    private void run(String congress) {
        List<DueWork.Waiting> waiting;
        while (!(waiting = waiting(congress)).isEmpty()) {
            waiting.forEach(work -> due.run(work.job()));
        }
    }

    private List<DueWork.Waiting> waiting(String congress) {
        return due.dueBy(LocalDateTime.of(2990, 1, 1, 0, 0)).stream()
                .filter(work -> work.caseId().equals(congress))
                .toList();
    }
}
