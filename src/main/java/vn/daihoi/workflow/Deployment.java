package vn.daihoi.workflow;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Deploys models, tables and forms under stable names; what did not change is not deployed again. */
@Component
class Deployment {

    private final RepositoryService repository;

    Deployment(RepositoryService repository) {
        this.repository = repository;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    public void deploy() throws IOException {
        var deployment = repository.createDeployment().name("pilot-congress").enableDuplicateFiltering(true);
        for (var pattern : new String[] {"processes/**/*.bpmn", "processes/**/*.dmn", "forms/**/*.form"}) {
            for (var resource : new PathMatchingResourcePatternResolver().getResources("classpath:/" + pattern)) {
                try (var content = resource.getInputStream()) {
                    deployment.addInputStream(stableName(resource), content);
                }
            }
        }
        deployment.deploy();
    }

    private static String stableName(Resource resource) throws IOException {
        var path = URLDecoder.decode(resource.getURL().toString(), StandardCharsets.UTF_8);
        var start = Math.max(path.lastIndexOf("/processes/"), path.lastIndexOf("/forms/"));
        return path.substring(start + 1);
    }
}
