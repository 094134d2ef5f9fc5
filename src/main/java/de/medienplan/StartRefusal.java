package de.medienplan;

import de.medienplan.shared.Message;
import de.medienplan.shared.PlainOutput;
import de.medienplan.shared.Texts;
import de.medienplan.shared.UserException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;

/** Says in one line why Medienplan does not start, where the reason is for the person at the console. */
class StartRefusal implements FailureAnalyzer, FailureAnalysisReporter {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UserException refusal) {
                return refused(refusal.reason(), cause);
            }
            if (cause instanceof PortInUseException port) {
                return refused(Message.of("start.port", String.valueOf(port.getPort())), cause);
            }
        }
        return null;
    }

    private static FailureAnalysis refused(Message reason, Throwable cause) {
        return new FailureAnalysis(Texts.german(reason), null, cause);
    }

    @Override
    public void report(FailureAnalysis analysis) {
        String action = analysis.getAction();
        PlainOutput.on(System.err)
                .println("Medienplan: " + analysis.getDescription() + (action == null ? "" : "\n" + action));
    }
}
