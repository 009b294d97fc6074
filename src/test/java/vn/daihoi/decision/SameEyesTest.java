package vn.daihoi.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class SameEyesTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2025, 1, 9, 8, 0);

    @Test
    void neitherTheSubstituteWhoHandedAMatterOnNorThePrincipalCountsAmongTheOthers() {
        var members = List.of("a", "b", "c");
        var decision = new Decision(
                "d",
                new Subject("document", "x", "chain"),
                "COMMITTEE@unit",
                "b",
                NOW,
                members.stream().map(id -> Member.waiting(id, id)).toList());
        decision.proposedFor = "a";
        decision.arrange(Mode.OPINIONS, Majority.USUAL, NOW.toLocalDate());
        decision.give(agreeing("a"));
        decision.give(agreeing("b"));
        assertThat(decision.count().byOthers()).isZero();
        decision.give(agreeing("c"));
        assertThat(decision.count().byOthers()).isEqualTo(1);
    }

    private static Member agreeing(String person) {
        return new Member(person, person, Opinion.AGREE, null, NOW, false);
    }
}
