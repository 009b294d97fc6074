package vn.daihoi.election.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.daihoi.workflow.Rules;

class ElectionRuleBookTest {

    private static final Rules RULES = Rules.fromClasspath();

    private final ElectionRuleBook book = new ElectionRuleBook(RULES);

    @ParameterizedTest
    @CsvSource({
        "2014-06-08, '220-QĐ/TW, 17/4/2009'",
        "2014-06-09, '244-QĐ/TW, 09/6/2014'",
        "2024-10-09, '244-QĐ/TW, 09/6/2014'",
        "2024-10-10, '190-QĐ/TW, 10/10/2024, điều 30'"
    })
    void choosesTheRegulationByTheDayOfTheCongress(LocalDate day, String basis) {
        assertThat(book.on(day).rule(RuleCode.MAJORITY_MEMBERS).basis()).isEqualTo(basis);
    }

    @ParameterizedTest
    @CsvSource({"2010-01-01", "2020-03-01", "2025-03-01"})
    void knowsEveryRuleOnEveryDay(LocalDate day) {
        assertThat(book.on(day).byCode().keySet()).containsExactlyInAnyOrder(RuleCode.values());
    }

    @Test
    void saysWhatStillHasToBeConfirmed() {
        var rules = book.on(LocalDate.of(2025, 3, 1));
        assertThat(rules.rule(RuleCode.TIE).confirmed()).isFalse();
        assertThat(rules.cite(RuleCode.TIE)).endsWith("cần xác nhận");
        assertThat(rules.cite(RuleCode.ALTERNATES)).isEqualTo("190-QĐ/TW, 10/10/2024, điều 18");
    }
}
