package vn.daihoi.personnel.process;

import org.springframework.stereotype.Component;
import vn.daihoi.congress.ApprovalAuthority;
import vn.daihoi.oversight.OpenComplaints;
import vn.daihoi.personnel.ApproveScheme;
import vn.daihoi.personnel.OpenScheme;
import vn.daihoi.personnel.SchemeKeeper;
import vn.daihoi.personnel.SchemeQueries;
import vn.daihoi.personnel.WithdrawScheme;
import vn.daihoi.personnel.eligibility.CheckEligibility;
import vn.daihoi.personnel.steps.OpenRound;
import vn.daihoi.personnel.steps.Rounds;
import vn.daihoi.personnel.vetting.FindStepTouched;

/** {@code ${personnelApprovalSteps}}. */
@Component
public class PersonnelApprovalSteps {

    private static final String DONE = "DONE";

    private final OpenScheme openScheme;
    private final SchemeQueries schemes;
    private final SchemeKeeper keeper;
    private final OpenRound openRound;
    private final Rounds rounds;
    private final CheckEligibility checkEligibility;
    private final FindStepTouched findStepTouched;
    private final OpenComplaints complaints;
    private final ApproveScheme approveScheme;
    private final WithdrawScheme withdrawScheme;
    private final ApprovalAuthority authority;

    PersonnelApprovalSteps(
            OpenScheme openScheme,
            SchemeQueries schemes,
            SchemeKeeper keeper,
            OpenRound openRound,
            Rounds rounds,
            CheckEligibility checkEligibility,
            FindStepTouched findStepTouched,
            OpenComplaints complaints,
            ApproveScheme approveScheme,
            WithdrawScheme withdrawScheme,
            ApprovalAuthority authority) {
        this.openScheme = openScheme;
        this.schemes = schemes;
        this.keeper = keeper;
        this.openRound = openRound;
        this.rounds = rounds;
        this.checkEligibility = checkEligibility;
        this.findStepTouched = findStepTouched;
        this.complaints = complaints;
        this.approveScheme = approveScheme;
        this.withdrawScheme = withdrawScheme;
        this.authority = authority;
    }

    public String open(String congressId) {
        return openScheme.open(congressId);
    }

    public String procedure(String schemeId) {
        return schemes.require(schemeId).procedure().name();
    }

    /** {@code ROLE@organisation}. */
    public String keeper(String schemeId) {
        return keeper.of(schemeId);
    }

    /** REELECTION, FIRST_TIME or DONE. */
    public String openRound(String schemeId) {
        return openRound.next(schemeId).map(Enum::name).orElse(DONE);
    }

    public Integer entryStep(String schemeId) {
        return rounds.entryStep(schemeId);
    }

    public String checkEligibility(String schemeId) {
        return checkEligibility.check(schemeId).name();
    }

    public String stepTouched(String schemeId) {
        return findStepTouched.find(schemeId).name();
    }

    public Boolean complaintsOpen(String congressId) {
        return complaints.any(congressId);
    }

    public void approve(String schemeId) {
        approveScheme.approve(schemeId);
    }

    /** Symbol of the book of notices of the authority, beside that of its decisions: {@code TB/HU} for {@code QĐ/HU}. */
    public String register(String schemeId) {
        return authority.noticeRegister(schemes.require(schemeId).congress());
    }

    public void withdraw(String congressId) {
        withdrawScheme.withdraw(congressId);
    }
}
