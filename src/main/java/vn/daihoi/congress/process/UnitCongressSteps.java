package vn.daihoi.congress.process;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.ApprovalAuthority;
import vn.daihoi.congress.CongressComplaints;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.Consents;
import vn.daihoi.congress.Tracks;
import vn.daihoi.congress.date.PostponeCongress;
import vn.daihoi.congress.ending.CloseCongress;
import vn.daihoi.congress.ending.EndCongress;
import vn.daihoi.congress.preparation.Announcements;
import vn.daihoi.congress.preparation.SubUnits;
import vn.daihoi.congress.results.ArrangeRevote;
import vn.daihoi.congress.results.Recognise;

/** Automatic work of {@code unit-congress}. */
@Component
public class UnitCongressSteps {

    private final CongressQueries congresses;
    private final ApprovalAuthority authority;
    private final SubUnits subUnits;
    private final Announcements announcements;
    private final Consents consents;
    private final Recognise recognise;
    private final ArrangeRevote revote;
    private final EndCongress end;
    private final CloseCongress close;
    private final ObjectProvider<CongressComplaints> complaints;

    UnitCongressSteps(
            CongressQueries congresses,
            ApprovalAuthority authority,
            SubUnits subUnits,
            Announcements announcements,
            Consents consents,
            Recognise recognise,
            ArrangeRevote revote,
            EndCongress end,
            CloseCongress close,
            ObjectProvider<CongressComplaints> complaints) {
        this.congresses = congresses;
        this.authority = authority;
        this.subUnits = subUnits;
        this.announcements = announcements;
        this.consents = consents;
        this.recognise = recognise;
        this.revote = revote;
        this.end = end;
        this.close = close;
        this.complaints = complaints;
    }

    /** @return the tracks, parted by commas */
    public String open(String congressId) {
        return String.join(",", Tracks.of(congresses.require(congressId)));
    }

    public List<String> approvers(String congressId) {
        return authority.approvers(congressId);
    }

    public String authority(String congressId) {
        return approvers(congressId).get(0);
    }

    public String authorityUnit(String congressId) {
        return authority.unit(congressId);
    }

    /** Only a standing committee has standing members who give their opinion before it. */
    public Boolean priorOpinion(String congressId) {
        return authority(congressId).startsWith("STANDING_COMMITTEE@");
    }

    public Boolean hasSubUnits(String congressId) {
        return !subUnits.of(congressId).isEmpty();
    }

    public Boolean isPilot(String congressId) {
        return congresses.require(congressId).pilot();
    }

    public void announce(String congressId) {
        announcements.announce(congressId);
    }

    public void freezeVoters(String congressId) {
        announcements.freeze(congressId);
    }

    public List<String> invited(String congressId) {
        return announcements.invited(congressId);
    }

    /** ISO; while there is no day, one that nobody will see. */
    public String congressDay(String congressId) {
        var day = congresses.require(congressId).firstDay();
        return (day == null ? PostponeCongress.NO_DAY : day).toString();
    }

    public Boolean consentStands(String congressId) {
        return consents.stands(congressId);
    }

    public void renewConsent(String congressId) {
        consents.renew(congressId);
    }

    public String reannounce(String congressId) {
        return announcements.again(congressId).name();
    }

    public Boolean complaintsOpen(String congressId) {
        return complaints.stream().anyMatch(source -> source.anyOpen(congressId));
    }

    public String recognise(String congressId) {
        return recognise.recognise(congressId).name();
    }

    public String recognitionRegister(String congressId) {
        return authority.decisionRegister(congressId);
    }

    /** ISO. */
    public String revoteDay(String congressId) {
        return revote.day(congressId).orElseThrow().toString();
    }

    /** An ISO cycle; one that never comes where the plan wants no reports. */
    public String progressCycle(String congressId) {
        return ProgressCycle.of(congresses.require(congressId).course().progressEvery());
    }

    public void cancel(String congressId) {
        end.cancel(congressId);
    }

    public void merge(String congressId) {
        end.merge(congressId);
    }

    /** Whoever works on the congress or decides on it. */
    public List<String> concerned(String congressId) {
        return announcements.concerned(congressId);
    }

    public String close(String congressId) {
        return close.close(congressId).name();
    }
}
