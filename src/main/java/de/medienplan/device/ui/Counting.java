package de.medienplan.device.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import de.medienplan.device.mdm.MdmTally;
import de.medienplan.shared.UserException;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Card;
import de.medienplan.ui.Translations;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;

/** Counts a large file apart from the screen, which shows that it works and lets the user stop it. */
class Counting extends Card {

    private static final long serialVersionUID = 1L;

    private final transient Runnable stop;
    private boolean stopped;

    /** @param megabytes of the file, to be told what takes its time */
    Counting(String file, long megabytes, Runnable stop) {
        this.stop = stop;
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        Paragraph text = new Paragraph(Translations.text("device.mdm.counting", file, megabytes));
        text.getElement().setAttribute("role", "status");
        add(text, bar, Buttons.plain("device.mdm.stop", () -> {
            stopped = true;
            stop.run();
        }));
    }

    /** Runs the work with the rights of the present user; what is stopped reports nothing any more. */
    void start(Supplier<MdmTally> work, Consumer<MdmTally> done, Consumer<UserException> refused) {
        UI ui = UI.getCurrent();
        Runnable task = () -> {
            try {
                MdmTally tally = work.get();
                report(ui, () -> done.accept(tally));
            } catch (UserException refusal) {
                report(ui, () -> refused.accept(refusal));
            } catch (RuntimeException failure) {
                report(ui, () -> {
                    stop.run();
                    throw failure;
                });
            }
        };
        Thread.ofVirtual().start(new DelegatingSecurityContextRunnable(task, SecurityContextHolder.getContext()));
    }

    private void report(UI ui, Runnable result) {
        if (ui.isAttached()) {
            ui.access(() -> {
                if (!stopped) {
                    result.run();
                }
            });
        }
    }
}
