package de.medienplan.device.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import de.medienplan.device.CountKind;
import de.medienplan.device.DeviceCounts;
import de.medienplan.shared.SchoolYear;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Translations;

/** Starts a school year with the counts of another one. */
class CopyDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    CopyDialog(DeviceCounts counts, SchoolYear to, CountKind kind, Runnable done) {
        setHeaderTitle(Translations.text("device.copy", to.toString(), kind.label()));
        YearField from = new YearField(counts.years(), to.firstDay());
        Select<CountKind> fromKind = new Select<>();
        fromKind.setLabel(Translations.text("device.kind"));
        fromKind.setItems(CountKind.values());
        fromKind.setItemLabelGenerator(value -> Translations.text(value.label()));
        fromKind.setValue(CountKind.ACTUAL);
        add(new Paragraph(Translations.text("device.copy.text")), from, fromKind);
        Button copy = new Button(Translations.text("device.copy.confirm"), event -> {
            int cells = counts.copy(from.getValue(), fromKind.getValue(), to, kind);
            close();
            done.run();
            Notices.done("device.copy.done", cells);
        });
        copy.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Translations.text("ui.cancel"), event -> close()), copy);
        setWidth("28rem");
    }
}
