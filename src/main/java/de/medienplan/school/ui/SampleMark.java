package de.medienplan.school.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import de.medienplan.school.LoadedSample;
import de.medienplan.ui.TopBarItem;
import de.medienplan.ui.Translations;
import org.springframework.core.annotation.Order;

/** Says on every screen that what is shown is a sample, and which. */
@org.springframework.stereotype.Component
@Order(5)
class SampleMark implements TopBarItem {

    private final LoadedSample loaded;

    SampleMark(LoadedSample loaded) {
        this.loaded = loaded;
    }

    @Override
    public Component create() {
        Span mark = new Span();
        mark.addClassName("mp-sample-mark");
        loaded.present()
                .ifPresentOrElse(
                        sample -> mark.setText(Translations.text(sample.sample().mark())),
                        () -> mark.setVisible(false));
        return mark;
    }
}
