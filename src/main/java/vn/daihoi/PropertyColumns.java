package vn.daihoi;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Rows whose columns are found by the property that they fill: {@code dueDate} is {@code due_date}. */
final class PropertyColumns implements InvocationHandler {

    private final ResultSet rows;
    private Map<String, Integer> columns;

    private PropertyColumns(ResultSet rows) {
        this.rows = rows;
    }

    static ResultSet of(ResultSet rows) {
        return (ResultSet) Proxy.newProxyInstance(
                PropertyColumns.class.getClassLoader(), new Class<?>[] {ResultSet.class}, new PropertyColumns(rows));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("findColumn")) {
            var column = columns().get(lower((String) arguments[0]));
            if (column != null) {
                return column;
            }
        }
        try {
            return method.invoke(rows, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getTargetException();
        }
    }

    private Map<String, Integer> columns() throws SQLException {
        if (columns == null) {
            columns = read();
        }
        return columns;
    }

    private Map<String, Integer> read() throws SQLException {
        var labels = rows.getMetaData();
        var exact = new HashMap<String, Integer>();
        var joined = new HashMap<String, Integer>();
        for (int column = 1; column <= labels.getColumnCount(); column++) {
            var label = lower(labels.getColumnLabel(column));
            exact.putIfAbsent(label, column);
            joined.putIfAbsent(label.replace("_", ""), column);
        }
        joined.putAll(exact);
        return joined;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
