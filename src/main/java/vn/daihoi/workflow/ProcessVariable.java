package vn.daihoi.workflow;

/**
 * A variable of a process, declared once beside it: an id, or a value that steers a gateway.
 *
 * @param <T> String, Boolean or Integer; days travel as ISO text
 */
public record ProcessVariable<T>(String name, Class<T> type) {

    public static ProcessVariable<String> text(String name) {
        return new ProcessVariable<>(name, String.class);
    }

    public static ProcessVariable<Boolean> flag(String name) {
        return new ProcessVariable<>(name, Boolean.class);
    }

    public static ProcessVariable<Integer> number(String name) {
        return new ProcessVariable<>(name, Integer.class);
    }

    public Value of(T value) {
        return new Value(name, value);
    }

    /** A variable with what it holds. */
    public record Value(String name, Object value) {}
}
