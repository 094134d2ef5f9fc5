package de.medienplan.device.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.FlexComponent;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.device.mdm.MdmField;
import de.medienplan.device.mdm.MdmSettings;
import de.medienplan.importing.ColumnMapping;
import de.medienplan.shared.UserException;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Translations;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Which column of the export fills which field; can be kept under a name for the next time. */
class MappingPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient MdmSettings settings;
    private final transient Consumer<ColumnMapping<MdmField>> changed;
    private final Map<MdmField, ComboBox<String>> fields = new EnumMap<>(MdmField.class);
    private final TextField name = Forms.text("device.mdm.profile", "", 100);
    private transient @Nullable ColumnMapping<MdmField> mapping;

    MappingPanel(MdmSettings settings, Consumer<ColumnMapping<MdmField>> changed) {
        this.settings = settings;
        this.changed = changed;
        addClassName("mp-card");
        FormLayout form = new FormLayout();
        form.setAutoResponsive(true);
        for (MdmField field : MdmField.values()) {
            ComboBox<String> box = new ComboBox<>(Translations.text(field.label()));
            box.setClearButtonVisible(true);
            box.setRequiredIndicatorVisible(field.required());
            box.addValueChangeListener(event -> {
                if (event.isFromClient()) {
                    choose(field, event.getValue());
                }
            });
            fields.put(field, box);
            form.add(box);
        }
        Button keep = new Button(Translations.text("device.mdm.profile.save"), event -> keep());
        keep.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        HorizontalLayout foot = new HorizontalLayout(name, keep);
        foot.setAlignItems(FlexComponent.Alignment.END);
        add(new Paragraph(Translations.text("device.mdm.mapping.text")), form, foot);
    }

    void show(ColumnMapping<MdmField> shown) {
        mapping = shown;
        fields.forEach((field, box) -> {
            box.setItems(shown.header());
            Integer column = shown.column(field);
            box.setValue(column == null ? null : shown.header().get(column));
        });
        name.setValue(settings.profiles().entrySet().stream()
                .filter(profile -> shown.header().containsAll(profile.getValue().values()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(""));
    }

    private void choose(MdmField field, @Nullable String header) {
        ColumnMapping<MdmField> old = mapping;
        if (old != null) {
            List<String> headers = old.header();
            show(old.with(field, header == null ? null : headers.indexOf(header)));
            ColumnMapping<MdmField> now = mapping;
            if (now != null) {
                changed.accept(now);
            }
        }
    }

    private void keep() {
        ColumnMapping<MdmField> shown = mapping;
        if (shown == null) {
            return;
        }
        try {
            settings.saveProfile(name.getValue(), shown);
            Notices.done("device.mdm.profile.saved", name.getValue());
        } catch (UserException refusal) {
            Notices.refused(refusal.reason());
        }
    }
}
