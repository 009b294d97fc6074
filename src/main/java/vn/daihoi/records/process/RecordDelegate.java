package vn.daihoi.records.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.daihoi.records.RecordCase;
import vn.daihoi.records.Register;

/**
 * {@code ${record}}: input parameters {@code kind}, {@code register} (symbol; empty for the journal only), {@code caseKind},
 * {@code caseId}; {@code issuer} (organisation id) where it is not {@code superior}, {@code number} where one is stated
 * already. Sets {@code registerNumber}.
 */
@Component("record")
public class RecordDelegate implements JavaDelegate {

    private static final String REGISTER_NUMBER = "registerNumber";

    private final RecordCase records;

    RecordDelegate(RecordCase records) {
        this.records = records;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var command = new RecordCase.Command(
                execution.getActivityInstanceId(),
                required(execution, "kind"),
                book(execution),
                required(execution, "caseKind"),
                required(execution, "caseId"));
        records.record(command).ifPresent(number -> execution.setVariable(REGISTER_NUMBER, number));
    }

    private static RecordCase.Book book(DelegateExecution execution) {
        var symbol = input(execution, "register");
        if (symbol.isEmpty()) {
            return null;
        }
        var issuer = input(execution, "issuer");
        var number = input(execution, "number");
        return new RecordCase.Book(
                new Register(issuer.isEmpty() ? superior(execution) : issuer, symbol),
                number.isEmpty() ? null : Integer.valueOf(number));
    }

    private static String superior(DelegateExecution execution) {
        return stated(execution, "superior", text(execution.getVariable("superior")));
    }

    private static String required(DelegateExecution execution, String name) {
        return stated(execution, name, input(execution, name));
    }

    private static String stated(DelegateExecution execution, String name, String value) {
        if (value.isEmpty()) {
            throw new IllegalArgumentException(execution.getCurrentActivityId() + " records without " + name);
        }
        return value;
    }

    /** Local only: a variable of the process may bear the same name. */
    private static String input(DelegateExecution execution, String name) {
        return text(execution.getVariableLocal(name));
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString().strip();
    }
}
