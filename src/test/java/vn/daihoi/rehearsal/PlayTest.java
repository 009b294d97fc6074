package vn.daihoi.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.daihoi.plan.ReadPlanFile;

/** To whom it happens. */
class PlayTest {

    @Test
    void theSeedChoosesAmongThePilots() throws IOException {
        assertThat(pilots("tam-duong", 1)).containsExactly("ptdtnt-thpt", "ban-hon", "binh-lu-chi-bo-02");
        assertThat(pilots("tam-duong", 2)).containsExactly("ban-hon", "binh-lu-chi-bo-02", "ptdtnt-thpt");
        assertThat(pilots("tam-duong", Long.MAX_VALUE)).doesNotHaveDuplicates();
    }

    @Test
    void aSinglePilotMeetsEverything() throws IOException {
        assertThat(pilots("o-cho-dua", 7)).containsOnly("unit-0-1");
    }

    @Test
    void whoElectsNobodyIsSpared() throws IOException {
        var appointed = source("tam-duong").replaceFirst("personnel: ELECTED", "personnel: APPOINTED");

        assertThat(pilots(appointed.getBytes(StandardCharsets.UTF_8), 1)).containsOnly("ptdtnt-thpt", "ban-hon");
    }

    private static List<String> pilots(String sample, long seed) throws IOException {
        return pilots(source(sample).getBytes(StandardCharsets.UTF_8), seed);
    }

    private static List<String> pilots(byte[] source, long seed) {
        var options = new Options(
                Path.of("plan.yaml"), Scenario.ROUGH, seed, 0, null, null, false, Locale.forLanguageTag("vi"));
        var day = LocalDate.of(2024, 10, 4);
        var play = new Play(options, ReadPlanFile.read(source).issued(), "", Path.of("out"), day, day);
        return IntStream.range(0, 3).mapToObj(play::pilot).toList();
    }

    private static String source(String sample) throws IOException {
        return Files.readString(Path.of("src/main/resources/samples", sample + ".yaml"));
    }
}
