package vn.daihoi.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import vn.daihoi.PilotCongressApplication;
import vn.daihoi.organisation.EndRole;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.organisation.RoleHolders;
import vn.daihoi.workflow.TaskOpened;

/** A cast that knows less, or may do less, than the product asks does not come to the end. */
class RehearsalIsRealTest {

    private static final Path FORMS = Path.of("forms");

    @TempDir
    Path folder;

    @Test
    void failsAtAFieldThatTheCastDoesNotKnow() throws IOException {
        var laidOver = folder.resolve("laid-over");
        copyForms(laidOver.resolve("forms"));
        require(laidOver.resolve("forms/plan/draft.form"), "somethingNew");
        var resources = new OverlaidResources(laidOver, getClass().getClassLoader());

        var played = resources.during(() -> PlayedRehearsal.of(PlayedRehearsal.SMALLEST, folder.resolve("out")));

        assertThat(played.exit()).isEqualTo(3);
        assertThat(played.said()).contains("plan-draft").contains("somethingNew");
        assertThat(played.summary().at("/open/tasks").asInt()).isPositive();
    }

    @Test
    void failsAtATaskThatNobodyOfTheCastHasTheRightTo() throws IOException {
        var played = PlayedRehearsal.of(
                WithoutDrafters.class, PlayedRehearsal.SMALLEST, folder.resolve("out"), "--lang", "en");

        assertThat(played.exit()).isEqualTo(3);
        assertThat(played.said()).contains("one-cell user_DraftPlan");
    }

    private static void copyForms(Path target) throws IOException {
        try (var files = Files.walk(FORMS)) {
            files.forEach(file -> {
                try {
                    Files.createDirectories(
                            target.resolve(FORMS.relativize(file)).getParent());
                    Files.copy(file, target.resolve(FORMS.relativize(file)));
                } catch (IOException refused) {
                    throw new UncheckedIOException(refused);
                }
            });
        }
    }

    private static void require(Path form, String key) throws IOException {
        var json = new ObjectMapper();
        var schema = json.readTree(form.toFile());
        ((ArrayNode) schema.get("components"))
                .add(
                        json.readTree(
                                "{\"type\": \"textfield\", \"id\": \"Field_" + key + "\", \"key\": \"" + key
                                        + "\", \"label\": \"Mới\", \"validate\": {\"required\": true}, \"properties\": {\"en\": \"New\"}}"));
        json.writeValue(form.toFile(), schema);
    }

    /** The product, where whoever is to draft a plan loses the role at that moment. */
    @Import(PilotCongressApplication.class)
    static class WithoutDrafters {

        @Bean
        Dismissal dismissal(RoleHolders holders, EndRole ending, Clock clock) {
            return new Dismissal(holders, ending, clock);
        }
    }

    record Dismissal(RoleHolders holders, EndRole ending, Clock clock) {

        @EventListener
        public void on(TaskOpened event) {
            if (event.task().element().equals("user_DraftPlan")) {
                event.task().groups().forEach(this::dismiss);
            }
        }

        private void dismiss(String group) {
            var yesterday = LocalDate.now(clock).minusDays(1);
            holders.holders(group)
                    .forEach(person -> ending.end(new EndRole.Command(person.id(), RoleAt.parse(group), yesterday)));
        }
    }
}
