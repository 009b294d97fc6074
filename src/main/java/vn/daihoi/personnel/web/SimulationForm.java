package vn.daihoi.personnel.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.daihoi.personnel.CandidateStanding;
import vn.daihoi.personnel.Sex;
import vn.daihoi.personnel.planning.BodySeats;
import vn.daihoi.personnel.planning.Candidate;
import vn.daihoi.personnel.reading.SchemeReading;

/**
 * What somebody thinks about; nothing of it is kept.
 *
 * @param in ids of the candidates on the list
 * @param born of persons whom the scheme does not know; a row without a date is empty
 */
record SimulationForm(
        String body, Integer seats, Set<String> in, List<String> born, List<Sex> sex, List<Boolean> sitting) {

    private static final int SPARE_ROWS = 3;
    private static final int FEWEST = 1;
    private static final String COMMITTEE = "COMMITTEE";

    /** The list as it stands. */
    static SimulationForm of(SchemeReading reading) {
        var structure = reading.structure();
        var leading = structure == null
                ? new BodySeats(COMMITTEE, Math.max(FEWEST, reading.candidates().size() - 1), 0)
                : structure.leading().orElse(new BodySeats(COMMITTEE, FEWEST, 0));
        var in = new HashSet<String>();
        reading.candidates().stream()
                .filter(candidate -> candidate.standing() != CandidateStanding.WITHDRAWN
                        && candidate.standing() != CandidateStanding.DROPPED)
                .forEach(candidate -> in.add(candidate.id()));
        return new SimulationForm(leading.body(), leading.seats(), in, List.of(), List.of(), List.of());
    }

    Set<String> chosen() {
        return in == null ? Set.of() : in;
    }

    BodySeats bodySeats() {
        var wanted = seats == null ? FEWEST : Math.max(FEWEST, seats);
        return new BodySeats(body == null ? COMMITTEE : body, wanted, chosen().size());
    }

    /** As many as are shown: three more than were filled. */
    public List<Integer> rows() {
        var rows = new ArrayList<Integer>();
        for (int row = 0; row < Math.max(SPARE_ROWS, filled() + 1); row++) {
            rows.add(row);
        }
        return rows;
    }

    public String bornIn(int row) {
        return born != null && row < born.size() ? born.get(row) : "";
    }

    public boolean woman(int row) {
        return sex != null && row < sex.size() && sex.get(row) == Sex.FEMALE;
    }

    public boolean sits(int row) {
        return sitting != null && row < sitting.size() && Boolean.TRUE.equals(sitting.get(row));
    }

    private int filled() {
        return born == null
                ? 0
                : (int) born.stream().filter(date -> !date.isBlank()).count();
    }

    Imagined imagined() {
        var candidates = new ArrayList<Candidate>();
        var faults = new ArrayList<Integer>();
        for (int row = 0; row < (born == null ? 0 : born.size()); row++) {
            if (!born.get(row).isBlank()) {
                try {
                    candidates.add(person(row, LocalDate.parse(born.get(row))));
                } catch (DateTimeParseException noDate) {
                    faults.add(row);
                }
            }
        }
        return new Imagined(candidates, faults);
    }

    private Candidate person(int row, LocalDate date) {
        return new Candidate(
                "imagined-" + row,
                null,
                "Giả định " + (row + 1),
                date,
                woman(row) ? Sex.FEMALE : Sex.MALE,
                false,
                null,
                sits(row),
                CandidateStanding.PROPOSED,
                null,
                null,
                null);
    }

    /** @param faults rows whose date cannot be read, from 0 */
    record Imagined(List<Candidate> candidates, List<Integer> faults) {}
}
