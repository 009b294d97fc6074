package vn.daihoi.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.daihoi.shared.Actor;
import vn.daihoi.testing.DatabaseTest;

@DatabaseTest
@Import({AnswerSheets.class, Forms.class, FeelConditions.class})
class AnswerSheetsTest {

    @Autowired
    AnswerSheets sheets;

    @Autowired
    Forms forms;

    @Autowired
    FeelConditions conditions;

    @Autowired
    ObjectMapper json;

    @Test
    void everyFieldOfEveryFormComesBackAsItWasAnswered() throws Exception {
        for (var form : forms.all()) {
            var kept = new TreeSet<String>();
            for (var posted : new FilledForm(form).variants()) {
                var answers = read(form, posted);
                assertSame(form.id(), stored(form, answers), answers.values());
                kept.addAll(answers.values().keySet());
                kept.addAll(columns(answers.values().values()));
            }
            assertThat(kept).as(form.id()).containsAll(keys(form.components()));
        }
    }

    private Answers read(FormSchema form, Map<String, Object> posted) {
        var filled = new FilledForm(form);
        var check = new FormCheck(conditions, filled.offered());
        var answers = check.read(form, posted);
        assertThat(check.errors()).as(form.id()).isEmpty();
        return new Answers(answers);
    }

    private JsonNode stored(FormSchema form, Answers answers) throws Exception {
        var task = new OpenTask(
                UUID.randomUUID().toString(),
                "process",
                "instance",
                "user_Task",
                "Việc",
                form.id(),
                "a-plan.a-unit",
                Set.of("OFFICE@a-unit"),
                null,
                LocalDateTime.of(2025, 1, 9, 7, 30),
                null,
                Map.of(),
                Map.of());
        sheets.keep(new TaskSubmission(task, answers, new Actor("a-person", "Người thử", Set.of("OFFICE@a-unit"))));
        return json.readTree(sheets.ofTask(task.id()).orElseThrow().answers());
    }

    private static void assertSame(String place, JsonNode stored, Object answer) {
        if (answer instanceof Map<?, ?> map) {
            assertThat(stored.size()).as(place).isEqualTo(map.size());
            map.forEach((key, value) -> assertSame(place + "." + key, stored.path(key.toString()), value));
        } else if (answer instanceof List<?> list) {
            assertThat(stored.size()).as(place).isEqualTo(list.size());
            for (int i = 0; i < list.size(); i++) {
                assertSame(place + "[" + i + "]", stored.path(i), list.get(i));
            }
        } else if (answer instanceof BigDecimal number) {
            assertThat(stored.decimalValue()).as(place).isEqualByComparingTo(number);
        } else if (answer instanceof Boolean flag) {
            assertThat(stored.isBoolean() && stored.booleanValue() == flag)
                    .as(place)
                    .isTrue();
        } else if (answer instanceof LocalDateTime moment) {
            assertThat(LocalDateTime.parse(stored.textValue())).as(place).isEqualTo(moment);
        } else {
            assertThat(stored.textValue()).as(place).isEqualTo(answer.toString());
        }
    }

    private static Set<String> columns(Collection<Object> answers) {
        var columns = new TreeSet<String>();
        for (var answer : answers) {
            if (answer instanceof List<?> rows) {
                rows.stream()
                        .filter(Map.class::isInstance)
                        .forEach(row -> ((Map<?, ?>) row).keySet().forEach(key -> columns.add(key.toString())));
            }
        }
        return columns;
    }

    private static Set<String> keys(List<FormField> components) {
        var keys = new TreeSet<String>();
        for (var field : components) {
            if (field.answers()) {
                keys.add(field.key());
            }
            keys.addAll(keys(field.children()));
        }
        return keys;
    }
}
