package de.medienplan.support.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.device.SupportGroupRow;
import de.medienplan.records.ui.Inputs;
import de.medienplan.ui.Translations;

/** What names a group of devices. */
final class GroupFields {

    final TextField code;
    final TextField german;
    final TextField english;
    final TextArea source;
    final DatePicker date;
    private final SupportGroupRow group;

    GroupFields(SupportGroupRow group) {
        this.group = group;
        code = Inputs.text("device.supportGroup.field.code", group.code());
        code.setHelperText(Translations.text("device.supportGroup.code.help"));
        code.setEnabled(group.id() == null);
        german = Inputs.text("device.supportGroup.field.nameDe", group.nameDe());
        english = Inputs.text("device.supportGroup.field.nameEn", group.nameEn());
        english.setHelperText(Translations.text("device.supportGroup.nameEn.help"));
        source = Inputs.area("support.source", group.source());
        date = Inputs.date("device.supportGroup.field.sourceDate", group.sourceDate());
    }

    SupportGroupRow row(int version) {
        return new SupportGroupRow(
                group.id(),
                version,
                code.getValue(),
                german.getValue(),
                english.getValue(),
                source.getValue(),
                Inputs.required(date.getValue(), "device.supportGroup.field.sourceDate"));
    }
}
