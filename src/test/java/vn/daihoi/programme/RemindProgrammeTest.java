package vn.daihoi.programme;

import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.Test;
import vn.daihoi.plan.Plans;
import vn.daihoi.workflow.Workflow;

class RemindProgrammeTest {

    private final ProgrammeQueries programme = mock(ProgrammeQueries.class);
    private final Workflow workflow = mock(Workflow.class);
    private final RemindProgramme remind = new RemindProgramme(mock(Plans.class), programme, workflow);

    @Test
    void nothingIsToldWhileNoPilotHasClosed() {
        when(programme.pilotsClosed("plan")).thenReturn(ProgrammeQueries.Share.NONE);
        remind.remind("plan");
        verifyNoInteractions(workflow);
    }

    @Test
    void aClosedPilotIsToldWhileOthersAreOpen() {
        when(programme.pilotsClosed("plan")).thenReturn(ProgrammeQueries.Share.SOME);
        remind.remind("plan");
        var order = inOrder(workflow);
        order.verify(workflow).correlateAll("programme.firstPilotClosed", "plan");
        order.verifyNoMoreInteractions();
    }

    @Test
    void atTheEndEverythingIsToldInThisOrder() {
        when(programme.pilotsClosed("plan")).thenReturn(ProgrammeQueries.Share.ALL);
        when(programme.allClosed("plan")).thenReturn(true);
        remind.remind("plan");
        var order = inOrder(workflow);
        order.verify(workflow).correlateAll("programme.firstPilotClosed", "plan");
        order.verify(workflow).correlateAll("programme.allPilotsClosed", "plan");
        order.verify(workflow).correlateAll("programme.allClosed", "plan");
    }
}
