package vn.daihoi.document.process;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.ContentsDropped;
import vn.daihoi.congress.PapersPassed;
import vn.daihoi.congress.RedoAsked;
import vn.daihoi.congress.ending.CongressCancelled;
import vn.daihoi.congress.ending.CongressMerged;
import vn.daihoi.document.DocumentQueries;
import vn.daihoi.document.DocumentView;
import vn.daihoi.document.DroppedDocuments;
import vn.daihoi.document.PassDocuments;
import vn.daihoi.document.ReopenDocument;
import vn.daihoi.document.WithdrawDocument;
import vn.daihoi.workflow.Workflow;

/** What happens to a congress happens to its documents. */
@Component("documentsFollowCongress")
class FollowCongress {

    private final DocumentQueries documents;
    private final DroppedDocuments dropped;
    private final ReopenDocument reopenDocument;
    private final WithdrawDocument withdrawDocument;
    private final PassDocuments passDocuments;
    private final Workflow workflow;

    FollowCongress(
            DocumentQueries documents,
            DroppedDocuments dropped,
            ReopenDocument reopenDocument,
            WithdrawDocument withdrawDocument,
            PassDocuments passDocuments,
            Workflow workflow) {
        this.documents = documents;
        this.dropped = dropped;
        this.reopenDocument = reopenDocument;
        this.withdrawDocument = withdrawDocument;
        this.passDocuments = passDocuments;
        this.workflow = workflow;
    }

    @EventListener
    void redo(RedoAsked asked) {
        asked.documents().forEach(reopenDocument::reopen);
    }

    @EventListener
    void passed(PapersPassed passed) {
        passDocuments.pass(new PassDocuments.Command(passed.congress(), passed.papers()));
    }

    @EventListener
    void end(CongressCancelled cancelled) {
        withdrawAll(cancelled.congress());
    }

    @EventListener
    void end(CongressMerged merged) {
        withdrawAll(merged.congress());
    }

    /** Where somebody works on a document that is not needed any more, its process tells them and ends. */
    @EventListener
    void drop(ContentsDropped contents) {
        for (var document : dropped.of(contents.congress())) {
            var told = workflow.correlateWhere(
                    DocumentVettingProcess.DROPPED,
                    contents.congress(),
                    DocumentVettingProcess.Variables.DOCUMENT_ID.of(document));
            if (told == 0) {
                withdrawDocument.withdraw(document);
            }
        }
    }

    private void withdrawAll(String congress) {
        documents.ofCongress(congress).stream().map(DocumentView::id).forEach(withdrawDocument::withdraw);
    }
}
