package de.medienplan.device.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import de.medienplan.shared.UserException;
import de.medienplan.ui.Card;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Translations;
import java.util.ArrayList;
import java.util.List;

/** The rules that tell the category of an exported device, in the order in which they are tried. */
class RulesPanel extends Card {

    private static final long serialVersionUID = 1L;

    private record Line(
            HorizontalLayout row, Select<MdmField> field, TextField fragment, Select<CategoryRow> category) {}

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
            Button add = new Button(
                    Translations.text("device.mdm.rules.add"),
                    VaadinIcon.PLUS.create(),
                    event -> line(new MdmRuleRow(
                            MdmField.GROUPS, "", categories.getFirst().key())));
            add.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            Button save = new Button(Translations.text("ui.save"), event -> save());
            save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            add(new HorizontalLayout(save, add));
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
        fragment.setAriaLabel(Translations.text("device.mdm.rule.contains"));
        Select<CategoryRow> category = new Select<>();
        category.setItems(categories);
        category.setItemLabelGenerator(CategoryRow::name);
        category.setAriaLabel(Translations.text("device.category"));
        category.setWidth("16rem");
        categories.stream()
                .filter(row -> row.key() == rule.categoryId())
                .findFirst()
                .ifPresent(category::setValue);
        HorizontalLayout row = new HorizontalLayout(field, fragment, category);
        row.setAlignItems(FlexComponent.Alignment.CENTER);
        row.setWrap(true);
        Line line = new Line(row, field, fragment, category);
        if (Rights.has(MayEquip.class)) {
            row.add(button(VaadinIcon.ARROW_UP, "device.mdm.rule.up", () -> up(line)));
            row.add(button(VaadinIcon.CLOSE_SMALL, "device.mdm.rule.remove", () -> {
                lines.remove(line);
                list.remove(row);
            }));
        }
        lines.add(line);
        list.add(row);
    }

    private static Button button(VaadinIcon icon, String key, Runnable action) {
        Button button = new Button(icon.create(), event -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        button.setAriaLabel(Translations.text(key));
        button.setTooltipText(Translations.text(key));
        return button;
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
        try {
            settings.saveRules(lines.stream()
                    .map(line -> new MdmRuleRow(
                            line.field().getValue(),
                            line.fragment().getValue(),
                            line.category().getValue().key()))
                    .toList());
            Notices.done("device.mdm.rules.saved");
            saved.run();
        } catch (UserException refusal) {
            Notices.refused(refusal.reason());
        }
    }
}
