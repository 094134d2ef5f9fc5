package de.medienplan.subsidy.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.shared.SchoolYear;
import de.medienplan.subsidy.KindRow;
import de.medienplan.subsidy.PriceRow;
import de.medienplan.subsidy.SettlementRow;
import de.medienplan.subsidy.ShareRow;
import de.medienplan.subsidy.StateSupportRow;
import de.medienplan.subsidy.SubsidyRules;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Translations;

/** The forms for new rows of the rules. */
class RuleDialogs {

    private final SubsidyRules rules;
    private final Runnable stored;

    RuleDialogs(SubsidyRules rules, Runnable stored) {
        this.rules = rules;
        this.stored = stored;
    }

    void share() {
        Select<KindRow> kind = Forms.choice("subsidy.field.kind", rules.kinds(), KindRow::name);
        var from = Forms.date("subsidy.field.validFrom", null);
        var until = Forms.date("subsidy.field.validUntil", null);
        BigDecimalField rent = Fields.decimal("subsidy.field.rentPercent");
        BigDecimalField purchase = Fields.decimal("subsidy.field.purchasePercent");
        IntegerField child = Forms.whole("subsidy.field.fromChild", 1, 1, 9);
        Checkbox other = new Checkbox(Translations.text("subsidy.field.onlyWithoutOther"), true);
        TextField source = Forms.text("subsidy.field.source", "");
        TextField note = Forms.text("subsidy.field.note", "");
        new RowDialog(
                        "subsidy.rules.shares.add",
                        () -> rules.add(new ShareRow(
                                Forms.required(kind.getValue(), "subsidy.field.kind")
                                        .code(),
                                Forms.required(from.getValue(), "subsidy.field.validFrom"),
                                until.getValue(),
                                rent.getValue(),
                                purchase.getValue(),
                                Forms.required(child.getValue(), "subsidy.field.fromChild"),
                                other.getValue(),
                                source.getValue(),
                                note.getValue(),
                                "")),
                        stored,
                        kind,
                        child,
                        from,
                        until,
                        rent,
                        purchase,
                        source,
                        note,
                        other)
                .open();
    }

    void kind() {
        TextField code = Forms.text("subsidy.field.code", "");
        TextField name = Forms.text("subsidy.field.kind", "");
        IntegerField precedence = Forms.whole("subsidy.field.precedence", 50, 1, 999);
        Checkbox proof = new Checkbox(Translations.text("subsidy.field.needsProof"), true);
        TextField source = Forms.text("subsidy.field.source", "");
        new RowDialog(
                        "subsidy.rules.kinds.add",
                        () -> rules.add(new KindRow(
                                code.getValue(),
                                name.getValue(),
                                Forms.required(precedence.getValue(), "subsidy.field.precedence"),
                                proof.getValue(),
                                source.getValue())),
                        stored,
                        code,
                        name,
                        precedence,
                        source,
                        proof)
                .open();
    }

    void price() {
        ComboBox<String> model = new ComboBox<>(Translations.text("subsidy.field.model"));
        model.setItems(rules.prices().stream().map(PriceRow::model).distinct().toList());
        model.setAllowCustomValue(true);
        model.addCustomValueSetListener(event -> model.setValue(event.getDetail()));
        TextField year = Forms.text("subsidy.field.schoolYear", "");
        year.setPlaceholder("2026/27");
        BigDecimalField rent = Fields.money("subsidy.field.rent");
        BigDecimalField purchase = Fields.money("subsidy.field.purchase");
        TextField source = Forms.text("subsidy.field.source", "");
        new RowDialog(
                        "subsidy.rules.prices.add",
                        () -> rules.price(
                                Forms.required(model.getValue(), "subsidy.field.model"),
                                SchoolYear.parse(year.getValue()),
                                rent.getValue(),
                                purchase.getValue(),
                                source.getValue()),
                        stored,
                        model,
                        year,
                        rent,
                        purchase,
                        source)
                .open();
    }

    void stateSupport() {
        TextField name = Forms.text("subsidy.field.stateSupport", "");
        var from = Forms.date("subsidy.field.validFrom", null);
        var until = Forms.date("subsidy.field.validUntil", null);
        IntegerField fromClass = Forms.whole("subsidy.field.fromClass", null, 1, 13);
        IntegerField toClass = Forms.whole("subsidy.field.toClass", null, 1, 13);
        TextField source = Forms.text("subsidy.field.source", "");
        TextField note = Forms.text("subsidy.field.note", "");
        new RowDialog(
                        "subsidy.rules.state.add",
                        () -> rules.add(new StateSupportRow(
                                null,
                                name.getValue(),
                                Forms.required(from.getValue(), "subsidy.field.validFrom"),
                                until.getValue(),
                                fromClass.getValue(),
                                toClass.getValue(),
                                source.getValue(),
                                note.getValue(),
                                "")),
                        stored,
                        name,
                        source,
                        from,
                        until,
                        fromClass,
                        toClass,
                        note)
                .open();
    }

    void end(StateSupportRow support) {
        var until = Forms.date("subsidy.field.validUntil", support.validUntil());
        new RowDialog(
                        "subsidy.rules.state.end",
                        () -> rules.end(support, Forms.required(until.getValue(), "subsidy.field.validUntil")),
                        stored,
                        until)
                .open();
    }

    void settlement() {
        var from = Forms.date("subsidy.field.validFrom", null);
        IntegerField day = Forms.whole("subsidy.field.referenceDay", 1, 1, 28);
        IntegerField months = Forms.whole("subsidy.field.correctionMonths", 12, 1, 60);
        TextField source = Forms.text("subsidy.field.source", "");
        TextField note = Forms.text("subsidy.field.note", "");
        new RowDialog(
                        "subsidy.rules.settlement.add",
                        () -> rules.add(new SettlementRow(
                                Forms.required(from.getValue(), "subsidy.field.validFrom"),
                                Forms.required(day.getValue(), "subsidy.field.referenceDay"),
                                Forms.required(months.getValue(), "subsidy.field.correctionMonths"),
                                source.getValue(),
                                note.getValue(),
                                "")),
                        stored,
                        from,
                        day,
                        months,
                        source,
                        note)
                .open();
    }
}
