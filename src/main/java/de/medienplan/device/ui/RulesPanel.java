package de.medienplan.device.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.FlexComponent;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.device.CategoryRow;
import de.medienplan.device.mdm.MdmField;
import de.medienplan.device.mdm.MdmRuleRow;
import de.medienplan.device.mdm.MdmSettings;
import de.medienplan.identity.MayEquip;
import de.medienplan.identity.Rights;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Card;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Translations;
import java.util.ArrayList;
import java.util.List;

/** The rules that tell the category of an exported device, in the order in which they are tried. */
class RulesPanel extends Card {

    private static final long serialVersionUID = 1L;

    private record Line(
            HorizontalLayout row, Select<MdmField> field, TextField fragment, Select<CategoryRow> category) {

        MdmRuleRow rule() {
            return new MdmRuleRow(
                    field.getValue(), fragment.getValue(), category.getValue().categoryId());
        }
    }

    private final transient MdmSettings settings;
    private final transient List<CategoryRow> categories;
    private final transient Runnable saved;
    private final Div list = new Div();
    private final transient List<Line> lines = new ArrayList<>();

    RulesPanel(MdmSettings settings, List<CategoryRow> categories, Runnable saved) {
        this.settings = settings;
        this.categories = categories;
        this.saved = saved;
        addClassName("mp-scroll");
        add(new Paragraph(Translations.text("device.mdm.rules.text")), list);
        settings.rules().forEach(this::line);
        if (Rights.has(MayEquip.class)) {
            add(new HorizontalLayout(
                    Buttons.primary("ui.save", this::save),
                    Buttons.icon(
                            VaadinIcon.PLUS,
                            Buttons.link(
                                    "device.mdm.rules.add",
                                    () -> line(new MdmRuleRow(
                                            MdmField.GROUPS,
                                            "",
                                            categories.getFirst().categoryId()))))));
        }
    }

    private void line(MdmRuleRow rule) {
        Select<MdmField> field = new Select<>();
        field.setItems(MdmField.classifying());
        field.setItemLabelGenerator(value -> Translations.text(value.label()));
        field.setValue(rule.field());
        field.setAriaLabel(Translations.text("device.mdm.rule.field"));
        TextField fragment = new TextField();
        fragment.setValue(rule.fragment());
        fragment.setPlaceholder(Translations.text("device.mdm.rule.contains"));
        fragment.setErrorMessage(Translations.text("device.mdm.rule.fragment"));
        fragment.setAriaLabel(Translations.text("device.mdm.rule.contains"));
        Select<CategoryRow> category = new Select<>();
        category.setItems(categories);
        category.setItemLabelGenerator(CategoryRow::name);
        category.setAriaLabel(Translations.text("device.category"));
        category.setWidth("16rem");
        categories.stream()
                .filter(row -> row.categoryId().equals(rule.categoryId()))
                .findFirst()
                .ifPresent(category::setValue);
        HorizontalLayout row = new HorizontalLayout(field, fragment, category);
        row.setAlignItems(FlexComponent.Alignment.CENTER);
        row.setWrap(true);
        Line line = new Line(row, field, fragment, category);
        if (Rights.has(MayEquip.class)) {
            row.add(Buttons.icon(VaadinIcon.ARROW_UP, "device.mdm.rule.up", () -> up(line)));
            row.add(Buttons.icon(VaadinIcon.CLOSE_SMALL, "device.mdm.rule.remove", () -> {
                lines.remove(line);
                list.remove(row);
            }));
        }
        lines.add(line);
        list.add(row);
    }

    private void up(Line line) {
        int index = lines.indexOf(line);
        if (index > 0) {
            lines.remove(index);
            lines.add(index - 1, line);
            list.removeAll();
            lines.forEach(each -> list.add(each.row()));
        }
    }

    private void save() {
        lines.forEach(line -> line.fragment().setInvalid(!line.rule().isSearchable()));
        lines.stream()
                .map(Line::fragment)
                .filter(TextField::isInvalid)
                .findFirst()
                .ifPresentOrElse(TextField::focus, this::store);
    }

    private void store() {
        settings.saveRules(lines.stream().map(Line::rule).toList());
        Notices.done("device.mdm.rules.saved");
        saved.run();
    }
}
