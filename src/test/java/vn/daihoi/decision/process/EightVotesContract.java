package vn.daihoi.decision.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.daihoi.congress.CongressMother;
import vn.daihoi.congress.OpenCongress;
import vn.daihoi.decision.DecisionQueries;
import vn.daihoi.decision.Member;
import vn.daihoi.organisation.AddOrganisations;
import vn.daihoi.organisation.OpenSeats;
import vn.daihoi.organisation.Organisation;
import vn.daihoi.organisation.OrganisationType;
import vn.daihoi.organisation.RoleHolders;
import vn.daihoi.workflow.CompleteTask;
import vn.daihoi.workflow.CompletionOutcome;
import vn.daihoi.workflow.DueWork;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.OpenTasks;
import vn.daihoi.workflow.Workflow;

/** The whole way of an opinion, task and fact, with every member of the body at it in the same moment. */
abstract class EightVotesContract {

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
        var barrier = new CyclicBarrier(ballots.size());
        var votes = ballots.stream()
                .<Callable<CompletionOutcome>>map(ballot -> () -> {
                    barrier.await();
                    return vote(ballot);
                })
                .toList();
        var pool = Executors.newFixedThreadPool(votes.size());
        try {
            for (var vote : pool.invokeAll(votes)) {
                assertThat(vote.get().completed()).isTrue();
            }
        } finally {
            pool.shutdownNow();
        }
        run(congress);
        var decision = decisions.on("consent", congress).orElseThrow();
        assertThat(decisions.members(decision.id()))
                .hasSizeGreaterThanOrEqualTo(8)
                .allMatch(EightVotesContract::agrees);
        assertThat(decision.outcome()).isEqualTo("APPROVED");
        assertThat(workflow.runs(CollegialDecisionProcess.KEY, congress)).isFalse();
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

    private CompletionOutcome vote(OpenTask ballot) {
        return complete.complete(
                new CompleteTask.Command(ballot.id(), Map.of("opinion", "AGREE"), holders.actor(ballot.assignee())));
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
