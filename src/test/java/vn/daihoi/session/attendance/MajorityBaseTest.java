package vn.daihoi.session.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.daihoi.plan.CongressType;
import vn.daihoi.session.AbsenceCause;
import vn.daihoi.session.Deduction;
import vn.daihoi.session.Electorate;
import vn.daihoi.workflow.Rules;

class MajorityBaseTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 10);

    private static final Rules RULES = Rules.fromClasspath();

    private final MajorityBase base = new MajorityBase(RULES);

    private static List<Absence> absent(int count, AbsenceCause cause, String alternate) {
        return IntStream.range(0, count)
                .mapToObj(n -> new Absence("v" + n, "Đảng viên " + n, cause, alternate))
                .toList();
    }

    private int ordinary(CongressType type, List<Absence> absences) {
        return base.ordinary(type, DAY, absences).stream()
                .mapToInt(Deduction::count)
                .sum();
    }

    private int election(CongressType type, List<Absence> absences) {
        return base.election(type, DAY, absences).stream()
                .mapToInt(Deduction::count)
                .sum();
    }

    @Test
    void threeOfTwentyAwayWithAcceptedReasonsLeaveTwoDifferentBases() {
        var away = absent(3, AbsenceCause.ABSENT_ACCEPTED, null);
        assertThat(20 - ordinary(CongressType.MEMBERS, away)).isEqualTo(20);
        assertThat(20 - election(CongressType.MEMBERS, away)).isEqualTo(17);
        assertThat(base.election(CongressType.MEMBERS, DAY, away))
                .containsExactly(new Deduction(AbsenceCause.ABSENT_ACCEPTED, 3, "190-QĐ/TW, 10/10/2024, điều 30"));
    }

    @ParameterizedTest
    @EnumSource(names = {"TRANSFERRED", "EXEMPT", "SUSPENDED"})
    void membersElsewhereExemptOrSuspendedCountInNoBase(AbsenceCause cause) {
        assertThat(ordinary(CongressType.MEMBERS, absent(2, cause, null))).isEqualTo(2);
        assertThat(election(CongressType.MEMBERS, absent(2, cause, null))).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(names = {"ABSENT", "LATE"})
    void membersAbsentWithoutReasonStayInTheBase(AbsenceCause cause) {
        assertThat(election(CongressType.MEMBERS, absent(2, cause, null))).isZero();
    }

    @Test
    void delegatesAbsentThroughoutCountUnlessAnAlternateCame() {
        assertThat(election(CongressType.DELEGATES, absent(2, AbsenceCause.ABSENT_ACCEPTED, null)))
                .isEqualTo(2);
        assertThat(election(CongressType.DELEGATES, absent(2, AbsenceCause.ABSENT_ACCEPTED, "Dự khuyết")))
                .isZero();
        assertThat(election(CongressType.DELEGATES, absent(1, AbsenceCause.REJECTED, null)))
                .isEqualTo(1);
    }

    @Test
    void namesTheRegulationOfTheDay() {
        var before = base.election(
                CongressType.MEMBERS, LocalDate.of(2020, 3, 1), absent(1, AbsenceCause.ABSENT_ACCEPTED, null));
        assertThat(before).extracting(Deduction::basis).containsExactly("244-QĐ/TW, 09/6/2014");
        var older = base.election(
                CongressType.MEMBERS, LocalDate.of(2010, 3, 1), absent(1, AbsenceCause.ABSENT_ACCEPTED, null));
        assertThat(older).extracting(Deduction::basis).containsExactly("220-QĐ/TW, 17/4/2009 – cần xác nhận");
    }

    @Test
    void listsEveryExclusionByItsCause() {
        var absences = new ArrayList<Absence>();
        absences.addAll(absent(1, AbsenceCause.TRANSFERRED, null));
        absences.addAll(absent(2, AbsenceCause.EXEMPT, null));
        absences.addAll(absent(1, AbsenceCause.SUSPENDED, null));
        absences.addAll(absent(3, AbsenceCause.ABSENT_ACCEPTED, null));
        absences.addAll(absent(4, AbsenceCause.LATE, null));
        var electorate =
                new Electorate(Electorate.Kind.MEMBERS, 50, base.election(CongressType.MEMBERS, DAY, absences));
        assertThat(electorate.deductions())
                .extracting(Deduction::cause, Deduction::count)
                .containsExactly(
                        tuple(AbsenceCause.ABSENT_ACCEPTED, 3),
                        tuple(AbsenceCause.TRANSFERRED, 1),
                        tuple(AbsenceCause.EXEMPT, 2),
                        tuple(AbsenceCause.SUSPENDED, 1));
        assertThat(electorate.deductions())
                .allMatch(deduction -> deduction.basis().contains("10/10/2024"));
        assertThat(electorate.base()).isEqualTo(43);
        assertThat(50 - ordinary(CongressType.MEMBERS, absences)).isEqualTo(46);
    }

    @Test
    void ofFiveDelegatesAwayTwoWereReplaced() {
        var absences = new ArrayList<>(absent(2, AbsenceCause.ABSENT, "Đại biểu dự khuyết"));
        absences.addAll(absent(2, AbsenceCause.ABSENT_ACCEPTED, null));
        absences.addAll(absent(1, AbsenceCause.ABSENT, null));
        assertThat(200 - election(CongressType.DELEGATES, absences)).isEqualTo(197);
        assertThat(200 - ordinary(CongressType.DELEGATES, absences)).isEqualTo(200);
    }
}
