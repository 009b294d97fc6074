package vn.daihoi.inbox.list;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows of open tasks that some audiences share; one form for each kind of database, under one contract. */
interface TaskRows {

    /** In the order of the list, or against it when the way leads back; each task once. */
    List<InboxTask> page(Set<String> audiences, TaskFilter filter, Way way);

    /** Never more than {@code most}. */
    int count(Set<String> audiences, TaskFilter filter, int most);

    Map<String, Set<String>> audiences(List<String> tasks);

    /** @param from null at the beginning */
    record Way(TaskSort sort, Position from, boolean back, int most) {

        String beyond(String table) {
            return from == null ? "" : " and " + sort.beyond(table, back);
        }

        String order(String table) {
            return sort.order(table, back);
        }

        /** @param edges query of the sorting columns of the page, each task once */
        String tasks(String edges) {
            var time = sort == TaskSort.NEWEST ? "created" : "due";
            var unit = sort == TaskSort.UNIT ? "p.unit_key" : "''";
            return "select " + InboxTask.COLUMNS + ", t.assignee, p." + time + " as edge, " + unit
                    + " as unit_key from (" + edges + ") p join inbox_task t on t.id = p.task" + order("p");
        }

        Map<String, Object> parameters() {
            var values = from == null ? new HashMap<String, Object>() : from.parameters();
            values.put("most", most);
            return values;
        }
    }
}
