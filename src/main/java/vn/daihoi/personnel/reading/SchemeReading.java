package vn.daihoi.personnel.reading;

import java.time.LocalDate;
import java.util.List;
import vn.daihoi.personnel.SchemeView;
import vn.daihoi.personnel.eligibility.SchemeVerdict;
import vn.daihoi.personnel.planning.Candidate;
import vn.daihoi.personnel.planning.Structure;
import vn.daihoi.personnel.steps.Round;

/**
 * A scheme with all its names.
 *
 * @param structure null before the unit proposed one
 */
public record SchemeReading(
        SchemeView scheme,
        Structure structure,
        List<Candidate> candidates,
        List<Verdict> verdicts,
        List<StatePost> statePosts,
        List<StepLine> steps,
        List<PointLine> points) {

    /**
     * What a rule says of the list, or of somebody.
     *
     * @param code {@code BODY.RULE} of the list, {@code RULE} of a person
     * @param person name; null where it is about the list
     */
    public record Verdict(
            String code,
            String person,
            SchemeVerdict verdict,
            String source,
            String needed,
            String found,
            String answer,
            String reason,
            String remedy,
            String permit) {

        public String rule() {
            return code.substring(code.indexOf('.') + 1);
        }

        /** Null where it is about a person. */
        public String body() {
            return code.contains(".") ? code.substring(0, code.indexOf('.')) : null;
        }

        /** Number and date; empty where nobody has named the regulation yet. */
        public String regulation() {
            return source.replaceAll("\\s*\\(?to be confirmed\\)?", "");
        }

        /** False where the official text still has to be checked. */
        public boolean confirmed() {
            return !source.contains("to be confirmed");
        }

        public boolean open() {
            return verdict != SchemeVerdict.CLEAR && answer == null;
        }
    }

    /**
     * Somebody nominated for a post of another term.
     *
     * @param verdict null where no month is fixed at which ages count
     */
    public record StatePost(String person, String post, String term, Verdict verdict) {}

    /**
     * One sitting of a step.
     *
     * @param take counts the sittings of the step from 1
     * @param valid ballots; null where hands were raised, so are the other two
     * @param stands false once it was held again or did not count
     */
    public record StepLine(Round round, int step, int take, Meeting meeting, boolean stands, List<VoteLine> votes) {}

    public record Meeting(
            LocalDate metOn, int summoned, int present, Integer issued, Integer collected, Integer valid) {}

    public record VoteLine(String person, int inFavour, boolean passed, boolean listed, String remark) {}

    /** @param person null where it is about nobody in particular */
    public record PointLine(int round, String origin, String person, String text, boolean redone) {}
}
