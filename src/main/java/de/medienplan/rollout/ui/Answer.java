package de.medienplan.rollout.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import de.medienplan.ui.Translations;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Shows that something is being computed until it is there. */
final class Answer {

    private Answer() {}

    /** @param show runs in the session of the screen, once the answer is there */
    static <T> void into(Div part, CompletableFuture<T> answer, Consumer<T> show) {
        ProgressBar working = new ProgressBar();
        working.setIndeterminate(true);
        part.add(working);
        UI ui = UI.getCurrent();
        answer.whenComplete((found, failure) -> ui.access(() -> {
            part.remove(working);
            if (failure == null) {
                show.accept(found);
            } else {
                part.add(new Paragraph(Translations.text("reasons.tab.failed")));
            }
        }));
    }
}
