package vn.daihoi.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.springframework.util.ClassUtils;

/** Breaks each model on purpose: some story of its process test must notice. */
class ModelMutationTest {

    private static final Path MODELS = Path.of("processes");

    static Stream<String> processes() throws IOException {
        return Files.walk(MODELS)
                .filter(path -> path.toString().endsWith(".bpmn"))
                .map(path -> path.getFileName().toString().replace(".bpmn", ""))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("processes")
    void noMutantOfItsModelPasses(String process) throws IOException {
        assertThat(failures(selectClass(storiesOf(process)))).isZero();
        var survivors = new ArrayList<String>();
        for (var mutant : ModelMutants.of(process)) {
            if (!accepted().contains(mutant.name()) && survives(process, mutant)) {
                survivors.add(mutant.name());
            }
        }
        assertThat(survivors).isEmpty();
    }

    private static boolean survives(String process, ModelMutants.Mutant mutant) {
        var stories = Stories.through(process, mutant.element()).stream()
                .map(DiscoverySelectors::selectUniqueId)
                .toArray(DiscoverySelector[]::new);
        var failures = new AtomicLong();
        ProcessModels.replace(process, mutant.xml(), () -> failures.set(failures(stories)));
        return failures.get() == 0;
    }

    private static long failures(DiscoverySelector... stories) {
        var summary = new SummaryGeneratingListener();
        var request = LauncherDiscoveryRequestBuilder.request()
                .selectors(stories)
                .configurationParameter("junit.jupiter.execution.timeout.default", "20 s")
                .build();
        LauncherFactory.create().execute(request, summary);
        return summary.getSummary().getTotalFailureCount();
    }

    /** {@code election} in {@code processes/election} is told by {@code vn.daihoi.election.process.ElectionProcessTest}. */
    private static Class<?> storiesOf(String process) {
        var room = ProcessModels.file(process).getParent().getFileName();
        var name = new StringBuilder("vn.daihoi." + room + ".process.");
        for (var word : process.split("-")) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return ClassUtils.resolveClassName(name.append("ProcessTest").toString(), null);
    }

    /** Mutants that behave as the model does; a line is {@code name | reason}. */
    private static List<String> accepted() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/accepted-mutants.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf(" | ")))
                .toList();
    }
}
