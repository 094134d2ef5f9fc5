package de.medienplan.device.ui;

import com.vaadin.flow.component.dialog.Dialog;
import de.medienplan.device.DeviceCounts;
import de.medienplan.school.SchoolRow;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.HistoryPanel;
import de.medienplan.ui.Translations;

/** Who changed which count of a school. */
class CountHistoryDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    CountHistoryDialog(DeviceCounts counts, SchoolRow school) {
        super(Translations.text("device.counts.history", school.label()));
        add(new HistoryPanel(counts.history(school.id())));
        getFooter().add(Buttons.plain("ui.close", this::close));
        setWidth("36rem");
    }
}
