package vn.daihoi.rehearsal;

import java.nio.file.Path;
import java.util.Locale;
import vn.daihoi.rehearsal.book.Refused;

/**
 * What was asked for on the command line.
 *
 * @param rollOut how many of the remaining units are played
 * @param out null for {@code target/rehearsal/<plan>}
 * @param database JDBC address; null for one in memory
 * @param resume whether the interrupted rehearsal in the database is to be finished
 */
record Options(
        Path file,
        Scenario scenario,
        long seed,
        int rollOut,
        Path out,
        String database,
        boolean resume,
        Locale language) {

    private static final int USUAL_ROLL_OUT = 3;
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /** @throws Refused with a sentence for the person at the terminal */
    static Options parse(String[] arguments) {
        var options = new Options(null, Scenario.SMOOTH, 1, USUAL_ROLL_OUT, null, null, false, VIETNAMESE);
        for (int i = 1; i < arguments.length; i++) {
            var name = arguments[i];
            if (name.equals("--resume")) {
                options = options.with(name, "");
            } else if (!name.startsWith("--")) {
                options = options.with("FILE", name);
            } else if (name.contains("=")) {
                options = options.with(name.substring(0, name.indexOf('=')), name.substring(name.indexOf('=') + 1));
            } else if (i + 1 < arguments.length) {
                options = options.with(name, arguments[++i]);
            } else {
                throw new Refused("valueMissing", name);
            }
        }
        return options.complete();
    }

    /** The language that the arguments ask for, although something else may be wrong with them. */
    static Locale language(String[] arguments) {
        var all = String.join(" ", arguments).replace("--lang=", "--lang ");
        return all.contains("--lang en") ? Locale.ENGLISH : VIETNAMESE;
    }

    private Options complete() {
        if (file == null) {
            throw new Refused("fileMissing");
        }
        if (resume && database == null) {
            throw new Refused("databaseMissing");
        }
        return this;
    }

    private Options with(String name, String value) {
        return switch (name) {
            case "FILE" -> new Options(Path.of(value), scenario, seed, rollOut, out, database, resume, language);
            case "--scenario" -> new Options(file, scenario(value), seed, rollOut, out, database, resume, language);
            case "--seed" -> new Options(file, scenario, number(name, value), rollOut, out, database, resume, language);
            case "--roll-out" -> new Options(file, scenario, seed, rollOut(value), out, database, resume, language);
            case "--out" -> new Options(file, scenario, seed, rollOut, Path.of(value), database, resume, language);
            case "--database" -> new Options(file, scenario, seed, rollOut, out, value, resume, language);
            case "--resume" -> new Options(file, scenario, seed, rollOut, out, database, true, language);
            case "--lang" -> new Options(file, scenario, seed, rollOut, out, database, resume, language(value));
            default -> throw new Refused("unknownOption", name);
        };
    }

    private static Locale language(String value) {
        if (value.equals("vi") || value.equals("en")) {
            return Locale.forLanguageTag(value);
        }
        throw new Refused("language", value);
    }

    private static Scenario scenario(String value) {
        try {
            return Scenario.valueOf(value.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new Refused("scenario", value);
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
            throw new Refused("number", name, value);
        }
        throw new Refused("number", name, value);
    }
}
