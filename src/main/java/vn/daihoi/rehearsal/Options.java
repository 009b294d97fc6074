package vn.daihoi.rehearsal;

import java.nio.file.Path;
import java.util.Locale;

/**
 * What was asked for on the command line.
 *
 * @param rollOut how many of the remaining units are played
 * @param out null for {@code target/rehearsal/<plan>}
 * @param database JDBC address; null for one in memory
 */
record Options(Path file, Scenario scenario, long seed, int rollOut, Path out, String database, boolean resume) {

    private static final int USUAL_ROLL_OUT = 3;

    /** @throws IllegalArgumentException with a sentence for the person at the terminal */
    static Options parse(String[] arguments) {
        var options = new Options(null, Scenario.SMOOTH, 1, USUAL_ROLL_OUT, null, null, false);
        for (int i = 1; i < arguments.length; i++) {
            var name = arguments[i];
            if (name.equals("--resume")) {
                throw new IllegalArgumentException(
                        "Chưa nối lại được một cuộc diễn tập bị ngắt; xin bỏ --resume và dùng một cơ sở dữ liệu trống.");
            } else if (!name.startsWith("--")) {
                options = options.with("FILE", name);
            } else if (name.contains("=")) {
                options = options.with(name.substring(0, name.indexOf('=')), name.substring(name.indexOf('=') + 1));
            } else if (i + 1 < arguments.length) {
                options = options.with(name, arguments[++i]);
            } else {
                throw new IllegalArgumentException("Tùy chọn " + name + " thiếu giá trị.");
            }
        }
        if (options.file == null) {
            throw new IllegalArgumentException("Thiếu tệp kế hoạch.");
        }
        return options;
    }

    private Options with(String name, String value) {
        return switch (name) {
            case "FILE" -> new Options(Path.of(value), scenario, seed, rollOut, out, database, resume);
            case "--scenario" -> new Options(file, scenario(value), seed, rollOut, out, database, resume);
            case "--seed" -> new Options(file, scenario, number(name, value), rollOut, out, database, resume);
            case "--roll-out" -> new Options(file, scenario, seed, rollOut(value), out, database, resume);
            case "--out" -> new Options(file, scenario, seed, rollOut, Path.of(value), database, resume);
            case "--database" -> new Options(file, scenario, seed, rollOut, out, value, resume);
            default -> throw new IllegalArgumentException("Không có tùy chọn " + name + ".");
        };
    }

    private static Scenario scenario(String value) {
        try {
            return Scenario.valueOf(value.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException("--scenario là smooth hoặc rough, không phải " + value + ".", unknown);
        }
    }

    private static int rollOut(String value) {
        return switch (value) {
            case "all" -> Integer.MAX_VALUE;
            case "none" -> 0;
            default -> (int) Math.min(number("--roll-out", value), Integer.MAX_VALUE);
        };
    }

    private static long number(String name, String value) {
        try {
            var number = Long.parseLong(value);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException(name + " cần một số, không phải " + value + ".", notANumber);
        }
        throw new IllegalArgumentException(name + " cần một số không âm, không phải " + value + ".");
    }
}
