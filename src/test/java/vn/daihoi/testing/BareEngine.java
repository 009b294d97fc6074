package vn.daihoi.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.mockito.Mockito;
import vn.daihoi.workflow.ProcessVariable;

/**
 * One model on an engine without anything around it: steps are mocks, called processes end at once with the answer the
 * story gives. After the last story every flow node but one in twenty must have been passed.
 */
public final class BareEngine implements BeforeEachCallback, AfterEachCallback, AfterAllCallback {

    private static final double COVERAGE = 0.95;

    private static final Map<String, Set<String>> CALLED = new ConcurrentHashMap<>();

    private final String process;
    private final Map<String, Object> mocks = new HashMap<>();
    private final Map<String, Deque<Map<String, Object>>> calls = new HashMap<>();
    private final Set<String> passed = new TreeSet<>();
    private final Set<String> waiting = new TreeSet<>();
    private ProcessEngine engine;

    private BareEngine(String process) {
        this.process = process;
        mocks.put("roles", new RolesAsWritten());
        mocks.put("notify", (JavaDelegate) execution -> {});
        mocks.put("record", (JavaDelegate) execution -> execution.setVariable("registerNumber", "1"));
        mocks.put("calledProcess", new CalledProcess());
    }

    public static BareEngine of(String process) {
        return new BareEngine(process);
    }

    /** Calls of this process wait in a job {@code answer} instead of ending at once. */
    public BareEngine waitingIn(String called) {
        waiting.add(called);
        return this;
    }

    /** A mock that the model finds under this name. */
    public <T> T mock(String bean, Class<T> type) {
        var mock = Mockito.mock(type);
        mocks.put(bean, mock);
        return mock;
    }

    /** What the next calls of a process answer, in this order; the last answer stays. */
    @SafeVarargs
    public final void whenCalled(String called, Map<String, Object>... answers) {
        calls.put(called, new ArrayDeque<>(List.of(answers)));
    }

    public ProcessInstance start(ProcessVariable.Value... variables) {
        var map = new HashMap<String, Object>();
        for (var variable : variables) {
            map.put(variable.name(), variable.value());
        }
        return engine.getRuntimeService().startProcessInstanceByKey(process, "case-1", map);
    }

    public ProcessEngine engine() {
        return engine;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        Assumptions.assumeFalse(ProcessModels.dead(process));
        engine = SharedEngine.get();
        AbstractAssertions.init(engine);
        mocks.forEach((name, mock) -> {
            if (Mockito.mockingDetails(mock).isMock()) {
                Mockito.reset(mock);
            }
            Mocks.register(name, mock);
        });
        calls.clear();
        var deployment = engine.getRepositoryService().createDeployment();
        deployment.addString(process + ".bpmn", ProcessModels.xml(process));
        CALLED.computeIfAbsent(process, key -> calledProcesses())
                .forEach(called ->
                        deployment.addString(called + ".bpmn", CalledProcess.model(called, waiting.contains(called))));
        deployment.deploy();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (ProcessModels.dead(process)) {
            return;
        }
        if (context.getExecutionException().isPresent()) {
            ProcessModels.killed(process);
        }
        if (!ProcessModels.replaced(process)) {
            var elements = elements();
            passed.addAll(elements);
            Stories.told(process, context.getUniqueId(), elements);
        }
        engine.getRepositoryService().createDeploymentQuery().list().forEach(deployment -> engine.getRepositoryService()
                .deleteDeployment(deployment.getId(), true));
        ClockUtil.reset();
        Mocks.reset();
    }

    private Set<String> elements() {
        return engine.getHistoryService().createHistoricActivityInstanceQuery().list().stream()
                .filter(activity -> activity.getProcessDefinitionKey().equals(process))
                .map(activity -> activity.getActivityId().replace("#multiInstanceBody", ""))
                .collect(Collectors.toSet());
    }

    /** A mutant is not asked how much of it was passed. */
    @Override
    public void afterAll(ExtensionContext context) {
        if (ProcessModels.replaced(process) || context.getExecutionException().isPresent()) {
            return;
        }
        var nodes = nodes();
        var missed = new TreeSet<>(nodes);
        missed.removeAll(passed);
        assertThat(1.0 - (double) missed.size() / nodes.size())
                .as("flow nodes of %s passed by its stories; missed: %s", process, missed)
                .isGreaterThanOrEqualTo(COVERAGE);
    }

    private Set<String> nodes() {
        var nodes = new TreeSet<String>();
        Bpmn.readModelFromFile(ProcessModels.file(process).toFile())
                .getModelElementsByType(FlowNode.class)
                .forEach(node -> nodes.add(node.getId()));
        return nodes;
    }

    private Set<String> calledProcesses() {
        var called = new TreeSet<String>();
        Bpmn.readModelFromFile(ProcessModels.file(process).toFile())
                .getModelElementsByType(CallActivity.class)
                .forEach(call -> called.add(call.getCalledElement()));
        return called;
    }

    /** Stands for every process that the model calls. */
    public final class CalledProcess {

        private static final Map<String, String> MODELS = new ConcurrentHashMap<>();

        static String model(String called, boolean waits) {
            return MODELS.computeIfAbsent(called + waits, key -> Bpmn.convertToString(write(called, waits)));
        }

        private static BpmnModelInstance write(String called, boolean waits) {
            return Bpmn.createExecutableProcess(called)
                    .camundaHistoryTimeToLive(1)
                    .startEvent()
                    .serviceTask("answer")
                    .camundaAsyncBefore(waits)
                    .camundaExpression("${calledProcess.answer(execution, '" + called + "')}")
                    .endEvent()
                    .done();
        }

        public void answer(DelegateExecution execution, String called) {
            var answers = calls.get(called);
            if (answers != null) {
                execution.setVariables(answers.size() > 1 ? answers.poll() : answers.peek());
            }
        }
    }

    /** No stand-ins: the role at the organisation as the model writes it. */
    public static final class RolesAsWritten {

        public String at(String role, String organisation) {
            return role + "@" + organisation;
        }

        public boolean exists(String role, String organisation) {
            return true;
        }
    }

    /** Building an engine takes longer than a hundred stories. */
    private static final class SharedEngine {

        private static final ProcessEngine ENGINE = build();

        static ProcessEngine get() {
            return ENGINE;
        }

        private static ProcessEngine build() {
            var configuration = new StandaloneInMemProcessEngineConfiguration();
            configuration.setJdbcUrl("jdbc:h2:mem:bare-engine;DB_CLOSE_DELAY=-1");
            configuration.setDatabaseSchemaUpdate("create-drop");
            configuration.setExpressionManager(new org.camunda.bpm.engine.test.mock.MockExpressionManager());
            configuration.setHistoryTimeToLive("P1D");
            configuration.setMetricsEnabled(false);
            configuration.setProcessEngineName("bare");
            return configuration.buildProcessEngine();
        }
    }
}
