package de.medienplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePickerVariant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;

/** The as-of date in the top bar. */
@org.springframework.stereotype.Component
@Order(20)
class AsOfDateItem implements TopBarItem {

    private final ObjectProvider<AsOfDate> date;

    AsOfDateItem(ObjectProvider<AsOfDate> date) {
        this.date = date;
    }

    @Override
    public Component create() {
        AsOfDate asOf = date.getObject();
        DatePicker picker = Fields.date("ui.asOf");
        picker.setLabel(null);
        picker.setAriaLabel(Translations.text("ui.asOf"));
        picker.setTooltipText(Translations.text("ui.asOf.hint"));
        picker.addThemeVariants(DatePickerVariant.LUMO_SMALL);
        picker.addClassName("mp-as-of");
        picker.setValue(asOf.get());
        picker.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                asOf.choose(event.getValue());
            }
        });
        show(picker, asOf);
        asOf.follow(picker, () -> show(picker, asOf));
        return picker;
    }

    private static void show(DatePicker picker, AsOfDate asOf) {
        picker.setValue(asOf.get());
        picker.getElement().getClassList().set("mp-as-of-other", !asOf.isToday());
    }
}
