package vn.daihoi.workflow;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.regex.Pattern;

/** What sort of thing stopped an automatic step; its words stand under {@code admin.failure.<NAME>}. */
public enum FailureKind {
    CONFLICT("OptimisticLock|Deadlock|CannotAcquireLock|ConcurrencyFailure|LockTimeout"),
    MISSING("UnknownCase|UnknownOrganisation|NoSuchElement|EmptyResult"),
    RULES("\\.dmn\\.|Dmn|Feel"),
    DATABASE("java\\.sql\\.|\\.jdbc\\.|\\.dao\\.|postgresql|\\.h2\\."),
    FILES("java\\.io\\.|java\\.nio\\."),
    MODEL("juel|\\.el\\.|PropertyNotFound|MethodNotFound|ScriptEvaluation"),
    PROGRAM(".");

    private static final Pattern EXCEPTION =
            Pattern.compile("(?m)^(?:Caused by: )?([\\w.$]+(?:Exception|Error|Case|Organisation))\\b");

    private final Pattern exceptions;

    FailureKind(String exceptions) {
        this.exceptions = Pattern.compile(exceptions);
    }

    /** The innermost cause that says something counts. */
    static FailureKind of(String trace) {
        var thrown = new ArrayDeque<String>();
        EXCEPTION.matcher(trace == null ? "" : trace).results().forEach(found -> thrown.push(found.group(1)));
        return thrown.stream()
                .map(FailureKind::ofClass)
                .filter(kind -> kind != PROGRAM)
                .findFirst()
                .orElse(PROGRAM);
    }

    private static FailureKind ofClass(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.exceptions.matcher(name).find())
                .findFirst()
                .orElse(PROGRAM);
    }
}
