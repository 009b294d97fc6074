package vn.daihoi.programme;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import vn.daihoi.plan.ImportPlan;
import vn.daihoi.plan.Plans;

/** The plans of the source documents, so that a demonstration has something to begin with. */
@Component
@Profile("demo")
class DemoPlans {

    private static final Logger LOG = LoggerFactory.getLogger(DemoPlans.class);

    private final Plans plans;
    private final ImportPlan imports;

    DemoPlans(Plans plans, ImportPlan imports) {
        this.plans = plans;
        this.imports = imports;
    }

    /** Only at the first start. */
    @EventListener(ApplicationStartedEvent.class)
    void load() throws IOException {
        if (!plans.all().isEmpty()) {
            return;
        }
        var samples = new PathMatchingResourcePatternResolver().getResources("classpath:/samples/*.yaml");
        Arrays.sort(samples, Comparator.comparing(Resource::getFilename));
        for (var sample : samples) {
            try (var file = sample.getInputStream()) {
                LOG.info(
                        "{}: {}",
                        sample.getFilename(),
                        imports.take(file.readAllBytes()).outcome());
            }
        }
    }
}
