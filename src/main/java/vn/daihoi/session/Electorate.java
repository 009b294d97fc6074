package vn.daihoi.session;

import java.util.List;

/** Whom the votes of an election are held against: those convened, less those who do not count, by cause. */
public record Electorate(Kind kind, int convened, List<Deduction> deductions) {

    public enum Kind {
        MEMBERS,
        DELEGATES,
        FIRST_SESSION
    }

    public Electorate {
        deductions = List.copyOf(deductions);
    }

    public int base() {
        return convened - deductions.stream().mapToInt(Deduction::count).sum();
    }
}
