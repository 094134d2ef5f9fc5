package de.medienplan.device.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.FlexComponent;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.device.Categories;
import de.medienplan.device.CategoryPart;
import de.medienplan.device.CategoryRow;
import de.medienplan.device.Payer;
import de.medienplan.device.SupportGroupRow;
import de.medienplan.shared.Source;
import de.medienplan.ui.Fields;
import de.medienplan.ui.HistoryPanel;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One category with its components. */
class CategoryDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private record PartFields(HorizontalLayout line, TextField name, IntegerField perUnit, Checkbox counted) {}

    private final transient @Nullable CategoryRow old;
    private final TextField code;
    private final TextField name;
    private final TextField shortName;
    private final Select<SupportGroupRow> group = new Select<>();
    private final IntegerField perUnit;
    private final IntegerField life;
    private final BigDecimalField price = Fields.money("device.category.field.unitPrice");
    private final Select<Payer> payer;
    private final TextField source;
    private final DatePicker sourceDate = Fields.date("device.category.field.sourceDate");
    private final Checkbox assumption = new Checkbox(Translations.text("device.category.field.assumption"));
    private final Checkbox active = new Checkbox(Translations.text("device.category.field.active"));
    private final IntegerField order;
    private final VerticalLayout partLines = new VerticalLayout();
    private final transient List<PartFields> parts = new ArrayList<>();

    CategoryDialog(
            Categories categories,
            List<SupportGroupRow> groups,
            LocalDate today,
            @Nullable CategoryRow old,
            Runnable done) {
        this.old = old;
        code = Forms.text("device.category.field.code", old == null ? "" : old.code(), 40);
        name = Forms.text("device.category.field.name", old == null ? "" : old.name(), 100);
        shortName = Forms.text("device.category.field.shortName", old == null ? "" : old.shortName(), 30);
        perUnit = Forms.count("device.category.field.devicesPerUnit", old == null ? 1 : old.devicesPerUnit(), 0, 50);
        life = Forms.count("device.category.field.usefulLifeYears", old == null ? 5 : old.usefulLifeYears(), 1, 40);
        payer = Forms.choice("device.category.field.payer", Payer.values(), old == null ? Payer.CITY : old.payer());
        source = Forms.text(
                "device.category.field.source", old == null ? "" : old.source().text(), 300);
        order = Forms.count("device.category.field.sortOrder", old == null ? 100 : old.sortOrder(), 0, 10_000);
        setHeaderTitle(Translations.text(old == null ? "device.category.new" : "device.category.change"));
        fill(today);
        choose(groups, old == null ? null : old.supportGroup());
        FormLayout form = new FormLayout(
                name,
                shortName,
                code,
                group,
                perUnit,
                life,
                price,
                payer,
                source,
                sourceDate,
                order,
                assumption,
                active);
        form.setColspan(source, 2);
        add(form, new H3(Translations.text("device.category.parts")));
        add(new Paragraph(Translations.text("device.category.parts.text")), partLines, addPart());
        if (old != null) {
            add(new H3(Translations.text("device.history")), new HistoryPanel(categories.history(old.key())));
        }
        setWidth("min(48rem, 96vw)");
        Forms.footer(this, "ui.save", () -> {
            categories.save(row());
            done.run();
        });
    }

    private void fill(LocalDate today) {
        partLines.setPadding(false);
        partLines.setSpacing(false);
        CategoryRow row = old;
        price.setValue(row == null ? BigDecimal.ZERO : row.unitPrice());
        sourceDate.setValue(row == null ? today : row.source().date());
        assumption.setValue(row == null || row.source().assumption());
        active.setValue(row == null || row.active());
        code.setReadOnly(row != null);
        if (row != null) {
            row.parts().forEach(this::part);
        }
    }

    private void choose(List<SupportGroupRow> groups, @Nullable String code) {
        group.setLabel(Translations.text("device.category.field.supportGroup"));
        group.setItems(groups);
        group.setEmptySelectionAllowed(true);
        group.setEmptySelectionCaption(Translations.text("device.group.NONE"));
        group.setItemLabelGenerator(
                item -> item == null ? Translations.text("device.group.NONE") : item.name(Translations.locale()));
        groups.stream().filter(item -> item.code().equals(code)).findAny().ifPresent(group::setValue);
    }

    private Button addPart() {
        Button button = new Button(
                Translations.text("device.category.parts.add"),
                VaadinIcon.PLUS.create(),
                event -> part(new CategoryPart("", 1, false)));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void part(CategoryPart part) {
        TextField partName = Forms.text("device.category.part.name", part.name(), 60);
        IntegerField number = Forms.count("device.category.part.perUnit", part.perUnit(), 1, 50);
        number.setWidth("8rem");
        Checkbox counted = new Checkbox(Translations.text("device.category.part.counted"), part.counted());
        Button remove = new Button(VaadinIcon.CLOSE_SMALL.create());
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.setAriaLabel(Translations.text("device.category.parts.remove"));
        HorizontalLayout line = new HorizontalLayout(partName, number, counted, remove);
        line.setAlignItems(FlexComponent.Alignment.END);
        line.setWrap(true);
        PartFields fields = new PartFields(line, partName, number, counted);
        remove.addClickListener(event -> {
            parts.remove(fields);
            partLines.remove(line);
        });
        parts.add(fields);
        partLines.add(line);
    }

    private CategoryRow row() {
        CategoryRow row = old;
        return new CategoryRow(
                row == null ? null : row.id(),
                row == null ? 0 : row.version(),
                code.getValue().strip(),
                name.getValue(),
                shortName.getValue(),
                group.getValue() == null ? null : group.getValue().code(),
                Forms.required(perUnit.getValue(), "device.category.field.devicesPerUnit"),
                Forms.required(life.getValue(), "device.category.field.usefulLifeYears"),
                Forms.required(price.getValue(), "device.category.field.unitPrice"),
                payer.getValue(),
                new Source(
                        source.getValue(),
                        Forms.required(sourceDate.getValue(), "device.category.field.sourceDate"),
                        assumption.getValue()),
                active.getValue(),
                Forms.required(order.getValue(), "device.category.field.sortOrder"),
                parts.stream()
                        .map(part -> new CategoryPart(
                                part.name().getValue().strip(),
                                Forms.required(part.perUnit().getValue(), "device.category.part.perUnit"),
                                part.counted().getValue()))
                        .toList());
    }
}
