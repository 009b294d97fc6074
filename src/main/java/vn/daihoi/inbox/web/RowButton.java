package vn.daihoi.inbox.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Buttons {@code add:rows} and {@code remove:rows[2]}: they post the form and change its rows, with or without scripts. */
final class RowButton {

    private static final String ADD = "add:";
    private static final Pattern REMOVE = Pattern.compile("remove:(\\w+)\\[(\\d{1,3})]");
    private static final int MOST = 500;

    private RowButton() {}

    static boolean pressed(HttpServletRequest request, Map<String, Object> typed) {
        var pressed = false;
        for (var name : request.getParameterMap().keySet()) {
            var remove = REMOVE.matcher(name);
            if (name.startsWith(ADD)) {
                add(typed, name.substring(ADD.length()));
                pressed = true;
            } else if (remove.matches()) {
                remove(typed, remove.group(1), Integer.parseInt(remove.group(2)));
                pressed = true;
            }
        }
        return pressed;
    }

    private static void add(Map<String, Object> typed, String list) {
        var present = typed.computeIfAbsent(list, key -> new ArrayList<Map<String, Object>>());
        if (PostedForm.isRows(present) && PostedForm.rows(present).size() < MOST) {
            PostedForm.rows(present).add(new LinkedHashMap<>());
        }
    }

    private static void remove(Map<String, Object> typed, String list, int number) {
        if (PostedForm.isRows(typed.get(list))
                && PostedForm.rows(typed.get(list)).size() > number) {
            PostedForm.rows(typed.get(list)).remove(number);
        }
    }
}
