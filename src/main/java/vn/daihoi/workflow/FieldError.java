package vn.daihoi.workflow;

import java.util.List;

/**
 * What is wrong at one field and what to do.
 *
 * @param field key, with row for a list: {@code candidates[2].votes}
 * @param message key in the message files
 */
public record FieldError(String field, String message, List<Object> arguments) {

    public FieldError {
        arguments = List.copyOf(arguments);
    }
}
