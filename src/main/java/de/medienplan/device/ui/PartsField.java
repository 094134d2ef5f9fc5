package de.medienplan.device.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.FlexComponent;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;
import de.medienplan.device.CategoryPart;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Translations;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The components of a category, a line for each. */
class PartsField extends CustomField<List<CategoryPart>> implements HasValidator<List<CategoryPart>> {

    private static final long serialVersionUID = 1L;

    private record Line(HorizontalLayout row, TextField name, IntegerField perUnit, Checkbox counted) {

        CategoryPart part() {
            return new CategoryPart(
                    name.getValue().strip(), Objects.requireNonNullElse(perUnit.getValue(), 0), counted.getValue());
        }

        /** Says at the name that it is missing, as the number does by itself. */
        boolean isComplete() {
            boolean named = !name.getValue().isBlank();
            name.setInvalid(!named);
            name.setErrorMessage(Translations.text("ui.required"));
            return named && perUnit.getValue() != null && !perUnit.isInvalid();
        }
    }

    private final VerticalLayout rows = new VerticalLayout();
    private final transient List<Line> lines = new ArrayList<>();

    PartsField() {
        super(List.of());
        setLabel(Translations.text("device.category.parts"));
        rows.setPadding(false);
        rows.setSpacing(false);
        add(
                new Paragraph(Translations.text("device.category.parts.text")),
                rows,
                Buttons.icon(VaadinIcon.PLUS, Buttons.small(Buttons.link("device.category.parts.add", () -> {
                    show(new CategoryPart("", 1, false));
                    updateValue();
                }))));
    }

    @Override
    protected List<CategoryPart> generateModelValue() {
        return lines.stream().map(Line::part).toList();
    }

    @Override
    protected void setPresentationValue(List<CategoryPart> parts) {
        lines.clear();
        rows.removeAll();
        parts.forEach(this::show);
    }

    @Override
    public Validator<List<CategoryPart>> getDefaultValidator() {
        return (parts, context) ->
                lines.stream().filter(line -> !line.isComplete()).toList().isEmpty()
                        ? ValidationResult.ok()
                        : ValidationResult.error(Translations.text("device.category.rule.part"));
    }

    private void show(CategoryPart part) {
        TextField name = Fields.filled(Fields.text("device.category.part.name", 60), part.name());
        IntegerField perUnit = Fields.filled(Fields.whole("device.category.part.perUnit", 1, 50), part.perUnit());
        perUnit.setStepButtonsVisible(true);
        perUnit.setWidth("8rem");
        Checkbox counted = Fields.filled(Fields.check("device.category.part.counted"), part.counted());
        HorizontalLayout row = new HorizontalLayout(name, perUnit, counted);
        Line line = new Line(row, name, perUnit, counted);
        row.add(Buttons.icon(VaadinIcon.CLOSE_SMALL, "device.category.parts.remove", () -> {
            lines.remove(line);
            rows.remove(row);
            updateValue();
        }));
        row.setAlignItems(FlexComponent.Alignment.END);
        row.setWrap(true);
        name.addValueChangeListener(event -> updateValue());
        perUnit.addValueChangeListener(event -> updateValue());
        counted.addValueChangeListener(event -> updateValue());
        lines.add(line);
        rows.add(row);
    }
}
