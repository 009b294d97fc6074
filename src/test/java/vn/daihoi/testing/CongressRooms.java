package vn.daihoi.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import vn.daihoi.plan.Plans;
import vn.daihoi.records.Journal;
import vn.daihoi.workflow.Cases;
import vn.daihoi.workflow.Rules;

/** The rooms around a congress with their task handlers, without the engine and without pages. */
@TestConfiguration
@Import({Plans.class, Journal.class, Cases.class})
@ComponentScan(
        basePackages = {
            "vn.daihoi.calendar",
            "vn.daihoi.organisation",
            "vn.daihoi.decision",
            "vn.daihoi.congress",
            "vn.daihoi.oversight",
            "vn.daihoi.logistics"
        },
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        excludeFilters = {
            @ComponentScan.Filter(Controller.class),
            @ComponentScan.Filter(
                    type = FilterType.REGEX,
                    pattern =
                            ".*(CongressPage|OversightPage|DecisionTaskPages|RecordSitting|SittingAgenda|Test|Contract)")
        })
public class CongressRooms {

    @Bean
    Rules rules() {
        return Rules.fromClasspath();
    }
}
