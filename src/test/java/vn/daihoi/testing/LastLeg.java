package vn.daihoi.testing;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.ApplicationContext;
import vn.daihoi.congress.OpenCongress;
import vn.daihoi.congress.process.UnitCongressProcess;

/** A congress whose results were recognised and whose debrief is over: number, mails, closing and file follow by themselves. */
public final class LastLeg {

    private LastLeg() {}

    /** @param authority the organisation in whose register the recognition goes */
    public static void begin(ApplicationContext application, OpenCongress.Command congress, String authority) {
        application.getBean(OpenCongress.class).open(congress);
        application
                .getBean(RuntimeService.class)
                .createProcessInstanceByKey(UnitCongressProcess.KEY)
                .businessKey(congress.id().toString())
                .setVariables(Map.of(
                        "planId", congress.id().plan(),
                        "superior", congress.superior(),
                        "congressId", congress.id().toString(),
                        "unit", congress.id().unit(),
                        "authorityUnit", authority))
                .startBeforeActivity("service_RecordRecognition")
                .startTransition("flow_DebriefDone_Closing")
                .execute();
    }
}
