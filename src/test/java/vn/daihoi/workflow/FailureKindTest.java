package vn.daihoi.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.impl.util.ExceptionUtil.getExceptionStacktrace;

import java.io.FileNotFoundException;
import java.sql.SQLException;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.impl.juel.jakarta.el.PropertyNotFoundException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataIntegrityViolationException;
import vn.daihoi.shared.UnknownCase;

class FailureKindTest {

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new OptimisticLockingException("both at once"), FailureKind.CONFLICT),
                Arguments.of(new UnknownCase("congress", "no.where"), FailureKind.MISSING),
                Arguments.of(new NoSuchElementException(), FailureKind.MISSING),
                Arguments.of(new DmnEngineException("no such table"), FailureKind.RULES),
                Arguments.of(new DataIntegrityViolationException("too long", new SQLException()), FailureKind.DATABASE),
                Arguments.of(new java.io.UncheckedIOException(new FileNotFoundException("gone")), FailureKind.FILES),
                Arguments.of(new PropertyNotFoundException("no bean"), FailureKind.MODEL),
                Arguments.of(new IllegalStateException("java.sql. is only in the words"), FailureKind.PROGRAM));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void theInnermostCauseCounts(RuntimeException failure, FailureKind kind) {
        assertThat(FailureKind.of(getExceptionStacktrace(new ProcessEngineException("step failed", failure))))
                .isEqualTo(kind);
        assertThat(FailureKind.of(getExceptionStacktrace(failure))).isEqualTo(kind);
    }
}
