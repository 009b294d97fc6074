package vn.daihoi.personnel.steps;

import java.util.Map;
import vn.daihoi.personnel.CandidateStanding;
import vn.daihoi.personnel.planning.Candidates;
import vn.daihoi.shared.UseCase;

/** The cell gives its opinion on those proposed: more than half of the members summoned must agree. */
@UseCase
public class HoldCellMeeting {

    private static final String TOO_FEW = "Không quá nửa số đảng viên triệu tập đồng ý";

    private final Candidates candidates;

    HoldCellMeeting(Candidates candidates) {
        this.candidates = candidates;
    }

    /** @param agreeing of every proposed candidate */
    public void hold(String scheme, Sitting sitting, Map<String, Integer> agreeing) {
        candidates.of(scheme, CandidateStanding.PROPOSED).forEach(candidate -> {
            var passed = sitting.passes(agreeing.get(candidate.id()));
            candidates.move(
                    candidate.id(),
                    passed ? CandidateStanding.LISTED : CandidateStanding.DROPPED,
                    passed ? null : TOO_FEW);
        });
    }
}
