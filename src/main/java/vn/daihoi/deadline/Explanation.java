package vn.daihoi.deadline;

/**
 * A deadline as people say it: "còn 3 ngày làm việc (nghỉ Tết Nguyên đán 27/01 – 31/01)".
 *
 * @param key in the message files, with the number of days
 * @param because what the count leaves out, or why the clock stands still; null where there is nothing to say
 */
public record Explanation(String key, long days, String colour, String because) {

    public static final Explanation NONE = new Explanation("due.none", 0, "secondary", null);

    public boolean paused() {
        return key.equals("due.paused");
    }
}
