package vn.daihoi.programme;

import org.springframework.stereotype.Component;
import vn.daihoi.congress.OpenCongress;
import vn.daihoi.workflow.ProcessVariable;
import vn.daihoi.workflow.Workflow;

/** Opens the file of a congress and sets its process going. */
@Component
class StartCongress {

    private static final String PROCESS = "unit-congress";

    private final OpenCongress congresses;
    private final Workflow workflow;

    StartCongress(OpenCongress congresses, Workflow workflow) {
        this.congresses = congresses;
        this.workflow = workflow;
    }

    void start(OpenCongress.Command command) {
        congresses.open(command);
        var id = command.id();
        workflow.start(
                PROCESS,
                id.toString(),
                ProcessVariable.text("planId").of(id.plan()),
                ProcessVariable.text("superior").of(command.superior()),
                ProcessVariable.text("congressId").of(id.toString()),
                ProcessVariable.text("unit").of(id.unit()));
    }
}
