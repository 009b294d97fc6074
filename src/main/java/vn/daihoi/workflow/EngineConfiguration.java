package vn.daihoi.workflow;

import java.time.Clock;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.db.sql.DbSqlSessionFactory;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the engine must know beyond its settings: to announce every task of every model. */
@Configuration
class EngineConfiguration {

    @Bean
    ProcessEnginePlugin announcesTasks(TaskAnnouncer announcer) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                engine.setCustomPostBPMNParseListeners(listeners(engine, announcer));
            }
        };
    }

    @Bean
    ProcessEnginePlugin findsVariablesByExecution(JdbcClient jdbc) {
        return new AbstractProcessEnginePlugin() {
            /** H2 takes a null task for as rare as an execution while the table is empty, and keeps reading all of it. */
            @Override
            public void postProcessEngineBuild(ProcessEngine engine) {
                if (DbSqlSessionFactory.H2.equals(configuration(engine).getDatabaseType())) {
                    jdbc.sql("alter table act_ru_variable alter column task_id_ selectivity 1")
                            .update();
                }
            }
        };
    }

    @Bean
    Clock clock() {
        return new EngineClock(EngineClock.VIET_NAM);
    }

    @Bean
    Rules rules() {
        return Rules.fromClasspath();
    }

    private static ProcessEngineConfigurationImpl configuration(ProcessEngine engine) {
        return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    private static List<BpmnParseListener> listeners(ProcessEngineConfigurationImpl engine, TaskListener announcer) {
        var present = engine.getCustomPostBPMNParseListeners();
        var all = new java.util.ArrayList<BpmnParseListener>(present == null ? List.of() : present);
        all.add(new AnnounceTasks(announcer));
        return all;
    }

    private static class AnnounceTasks extends AbstractBpmnParseListener {

        private final TaskListener announcer;

        AnnounceTasks(TaskListener announcer) {
            this.announcer = announcer;
        }

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
            List.of(
                            TaskListener.EVENTNAME_CREATE,
                            TaskListener.EVENTNAME_ASSIGNMENT,
                            TaskListener.EVENTNAME_UPDATE,
                            TaskListener.EVENTNAME_COMPLETE,
                            TaskListener.EVENTNAME_DELETE)
                    .forEach(event -> task.addBuiltInTaskListener(event, announcer));
        }
    }
}
