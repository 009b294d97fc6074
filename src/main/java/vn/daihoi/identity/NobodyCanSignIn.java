package vn.daihoi.identity;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** There are neither users nor a first administrator. */
class NobodyCanSignIn extends RuntimeException {

    NobodyCanSignIn() {
        super("neither users nor a first administrator");
    }

    /** Says it in words at start. */
    static class Analysis extends AbstractFailureAnalyzer<NobodyCanSignIn> {

        @Override
        protected FailureAnalysis analyze(Throwable root, NobodyCanSignIn cause) {
            return new FailureAnalysis(
                    "The database holds no users, and no first administrator is named.",
                    "Set PILOT_ADMIN_USER and PILOT_ADMIN_PASSWORD and start again, or try the demonstration with"
                            + " --spring.profiles.active=demo.",
                    cause);
        }
    }
}
