package vn.daihoi.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final CheckCommand command = new CheckCommand(
            new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));

    @Test
    void printsNothingForASoundPlan() throws IOException {
        assertThat(command.run(List.of(file(PlanTextMother.commune())))).isZero();
        assertThat(printed()).isEmpty();
    }

    @Test
    void printsOneFindingALineInVietnamese() throws IOException {
        var file = file(PlanTextMother.commune("maxDays: 2.5"));
        assertThat(command.run(List.of(file))).isEqualTo(1);
        assertThat(printed())
                .isEqualTo(
                        file + ":19: error DURATION_OVER_CAP units[0].maxDays: Đảng bộ xã: 2,5 ngày, quá mức tối đa 2"
                                + " ngày đối với Đảng bộ cơ sở (Chỉ thị 35-CT/TW ngày 14/06/2024, kể cả phiên trù bị); giảm"
                                + " còn nhiều nhất 2 ngày\n");
    }

    @Test
    void speaksEnglishWhenAsked() throws IOException {
        var file = file(PlanTextMother.commune("maxDays: 2.5"));
        assertThat(command.run(List.of("--lang", "en", file))).isEqualTo(1);
        assertThat(printed()).contains("2.5 days, over the cap of 2 for", "Directive 35-CT/TW of 14/06/2024");
    }

    @Test
    void keepsForeignTextOnItsLine() throws IOException {
        var file = file(PlanTextMother.commune("maxDays: 3")
                .organisation("{ id: x, name: y, type: BASE_CELL, \"a\\nb: error {0}\": 1 }"));
        assertThat(command.run(List.of(file))).isEqualTo(2);
        assertThat(printed().lines()).hasSize(1).allMatch(line -> line.contains(": error NOT_A_PLAN organisations[5]"));
    }

    @Test
    void saysThatAFileCannotBeRead() {
        assertThat(command.run(List.of("no-such.yaml"))).isEqualTo(2);
        assertThat(printed()).startsWith("no-such.yaml:1: error NOT_A_PLAN file: ");
        assertThat(command.run(List.of(folder.toString()))).isEqualTo(2);
    }

    @Test
    void wantsAFileAndALanguageItKnows() {
        assertThat(command.run(List.of())).isEqualTo(2);
        assertThat(command.run(List.of("a.yaml", "--lang", "fr"))).isEqualTo(2);
        assertThat(command.run(List.of("a.yaml", "b.yaml"))).isEqualTo(2);
        assertThat(command.run(List.of("a.yaml", "--what"))).isEqualTo(2);
        assertThat(printed()).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("check FILE");
    }

    private String file(PlanTextMother plan) throws IOException {
        return Files.write(folder.resolve("plan.yaml"), plan.bytes()).toString();
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
