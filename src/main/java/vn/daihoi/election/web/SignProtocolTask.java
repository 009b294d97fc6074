package vn.daihoi.election.web;

import java.util.ArrayList;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.election.SignProtocol;
import vn.daihoi.election.process.ElectionProcess;
import vn.daihoi.organisation.Person;
import vn.daihoi.organisation.RoleHolders;
import vn.daihoi.workflow.Answers;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

@Component
class SignProtocolTask implements TaskHandler {

    private final SignProtocol protocol;
    private final RoleHolders holders;

    SignProtocolTask(SignProtocol protocol, RoleHolders holders) {
        this.protocol = protocol;
        this.holders = holders;
    }

    @Override
    public String form() {
        return "election-sign-protocol";
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var answers = submission.answers();
        var announced = answers.dateTime("announcedAt");
        var keepUntil = answers.date("keepUntil");
        if (keepUntil != null && !keepUntil.isAfter(announced.toLocalDate())) {
            return TaskResult.refuse("keepUntil", "election.error.keepUntil");
        }
        protocol.sign(new SignProtocol.Command(
                submission.task().text(ElectionProcess.BALLOT_ID),
                answers.rows("signers").stream().map(SignProtocolTask::signer).toList(),
                announced,
                new SignProtocol.Custody(answers.text("sealNumber"), answers.text("keptBy"), keepUntil),
                answers.text("protocol")));
        return TaskResult.done();
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        var rows = new ArrayList<Map<String, String>>();
        for (var teller : holders.holders(task.text(ElectionProcess.COUNTING))) {
            rows.add(row(teller, rows.isEmpty() ? "HEAD_TELLER" : "TELLER"));
        }
        holders.holders(task.text(ElectionProcess.PRESIDING)).stream()
                .limit(1)
                .forEach(chair -> rows.add(row(chair, "PRESIDIUM")));
        return Map.of("signers", rows);
    }

    private static Map<String, String> row(Person person, String capacity) {
        return Map.of("signer", person.name(), "capacity", capacity);
    }

    private static SignProtocol.Signer signer(Answers row) {
        return new SignProtocol.Signer(row.text("signer"), row.text("capacity"));
    }
}
