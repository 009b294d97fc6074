package vn.daihoi.document.process;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.ApprovalAuthority;
import vn.daihoi.congress.CongressId;
import vn.daihoi.document.DocumentOwners;
import vn.daihoi.document.DocumentQueries;
import vn.daihoi.document.LockVersion;
import vn.daihoi.document.OpenDocument;
import vn.daihoi.document.RequireDocuments;
import vn.daihoi.document.WithdrawDocument;
import vn.daihoi.document.consultation.ConsultationQueries;
import vn.daihoi.document.consultation.Consulted;
import vn.daihoi.document.consultation.OpenConsultation;
import vn.daihoi.document.consultation.RecordSilence;
import vn.daihoi.document.vetting.CloseRound;
import vn.daihoi.document.vetting.VettingQueries;

/** {@code ${documentVettingSteps}}. */
@Component
public class DocumentVettingSteps {

    private final RequireDocuments requireDocuments;
    private final OpenDocument openDocument;
    private final DocumentQueries documents;
    private final DocumentOwners owners;
    private final OpenConsultation openConsultation;
    private final ConsultationQueries consultations;
    private final RecordSilence recordSilence;
    private final VettingQueries vetting;
    private final CloseRound closeRound;
    private final LockVersion lockVersion;
    private final WithdrawDocument withdrawDocument;
    private final ApprovalAuthority authority;

    DocumentVettingSteps(
            RequireDocuments requireDocuments,
            OpenDocument openDocument,
            DocumentQueries documents,
            DocumentOwners owners,
            OpenConsultation openConsultation,
            ConsultationQueries consultations,
            RecordSilence recordSilence,
            VettingQueries vetting,
            CloseRound closeRound,
            LockVersion lockVersion,
            WithdrawDocument withdrawDocument,
            ApprovalAuthority authority) {
        this.requireDocuments = requireDocuments;
        this.openDocument = openDocument;
        this.documents = documents;
        this.owners = owners;
        this.openConsultation = openConsultation;
        this.consultations = consultations;
        this.recordSilence = recordSilence;
        this.vetting = vetting;
        this.closeRound = closeRound;
        this.lockVersion = lockVersion;
        this.withdrawDocument = withdrawDocument;
        this.authority = authority;
    }

    public List<String> required(String congressId) {
        return requireDocuments.require(congressId);
    }

    public String open(String documentId) {
        return openDocument.open(documentId).name();
    }

    /** {@code ROLE@organisation}. */
    public String owner(String documentId) {
        return owners.of(documentId);
    }

    public Boolean openConsultation(String documentId) {
        return openConsultation.open(
                documentId,
                CongressId.parse(documents.require(documentId).congress()).unit());
    }

    /** Person ids. */
    public List<String> consulted(String documentId) {
        return consultations.consulted(documentId).stream()
                .filter(consulted -> consulted.stance() == null)
                .map(Consulted::person)
                .toList();
    }

    /** Person ids of everybody who was asked, answered or not. */
    public List<String> asked(String documentId) {
        return consultations.consulted(documentId).stream()
                .map(Consulted::person)
                .toList();
    }

    /** ISO date; null before the draft names one. */
    public String consultationCloses(String documentId) {
        return consultations.closesOn(documentId).map(LocalDate::toString).orElse(null);
    }

    /** ISO date-time at which the last day for comments ends. */
    public String consultationEnd(String documentId) {
        return consultations
                .closesOn(documentId)
                .map(day -> day.plusDays(1).atStartOfDay() + ":00")
                .orElseThrow();
    }

    public void recordSilence(String documentId) {
        recordSilence.record(documentId);
    }

    /** {@code ROLE@organisation}. */
    public List<String> openLines(String documentId) {
        return vetting.openLines(documentId);
    }

    public Boolean closeRound(String documentId) {
        return closeRound.close(documentId);
    }

    public void lock(String documentId) {
        lockVersion.lock(documentId);
    }

    /** Symbol of the unit's book; empty for the journal only. */
    public String register(String documentId) {
        return documents.register(documentId);
    }

    /** Symbol of the authority's book of notices. */
    public String noticeRegister(String documentId) {
        return authority.noticeRegister(documents.require(documentId).congress());
    }

    public void withdraw(String documentId) {
        withdrawDocument.withdraw(documentId);
    }
}
