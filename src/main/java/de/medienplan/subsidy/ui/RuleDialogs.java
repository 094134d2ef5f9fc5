package de.medienplan.subsidy.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import de.medienplan.shared.Message;
import de.medienplan.shared.SchoolYear;
import de.medienplan.shared.UserException;
import de.medienplan.subsidy.KindRow;
import de.medienplan.subsidy.PriceRow;
import de.medienplan.subsidy.SettlementRow;
import de.medienplan.subsidy.ShareRow;
import de.medienplan.subsidy.StateSupportRow;
import de.medienplan.subsidy.SubsidyRules;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.DisplayedPart;
import de.medienplan.ui.Fields;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The forms for new rows of the rules; they begin with the coming month. */
class RuleDialogs {

    private final SubsidyRules rules;
    private final AsOfDate asOf;
    private final Runnable stored;

    RuleDialogs(SubsidyRules rules, AsOfDate asOf, Runnable stored) {
        this.rules = rules;
        this.asOf = asOf;
        this.stored = stored;
    }

    private LocalDate comingMonth() {
        return asOf.get().withDayOfMonth(1).plusMonths(1);
    }

    void share() {
        Map<String, String> names = rules.kinds().stream().collect(Collectors.toMap(KindRow::code, KindRow::name));
        RuleForm<ShareRow> form = new RuleForm<>(
                "subsidy.rules.shares.add", new ShareRow("", comingMonth(), null, null, null, 1, true, "", "", ""));
        form.required(
                "kind",
                key -> Fields.choice(key, names.keySet(), names::get),
                code -> code,
                code -> code.isEmpty() ? null : code);
        form.required("fromChild", key -> Fields.whole(key, 1, 9));
        form.required("validFrom", Fields::date);
        form.optional("validUntil", Fields::optionalDate);
        form.optional("rentPercent", Fields::decimal);
        form.optional("purchasePercent", Fields::decimal);
        form.optional("onlyWithoutOther", Fields::check);
        form.withSourceAndNote().open(stored, rules::add);
    }

    void kind() {
        RuleForm<KindRow> form = new RuleForm<>("subsidy.rules.kinds.add", new KindRow("", "", 50, true, ""));
        form.required("code", key -> Fields.text(key, 20));
        form.required("name", key -> Fields.text("subsidy.field.kind", 60));
        form.required("precedence", key -> Fields.whole(key, 1, 999));
        form.optional("needsProof", Fields::check);
        form.withSource().open(stored, rules::add);
    }

    void price() {
        SchoolYear present = SchoolYear.of(asOf.get());
        List<String> models =
                rules.prices().stream().map(PriceRow::model).distinct().toList();
        RuleForm<PriceRow> form =
                new RuleForm<>("subsidy.rules.prices.add", new PriceRow(0, "", present, null, null, "", "", true));
        form.required("model", key -> models(key, models), model -> model, model -> model.isEmpty() ? null : model);
        form.required("schoolYear", key -> Fields.choice(key, years(present), SchoolYear::toString));
        form.optional("rent", Fields::money);
        form.optional("purchase", Fields::money);
        form.withSource()
                .open(
                        stored,
                        row -> rules.price(row.model(), row.schoolYear(), row.rent(), row.purchase(), row.source()));
    }

    /** One of those there are, or a new one. */
    private static ComboBox<String> models(String key, List<String> models) {
        ComboBox<String> field = Fields.find(key, models, model -> model);
        field.setAllowCustomValue(true);
        field.addCustomValueSetListener(event -> field.setValue(event.getDetail()));
        return field;
    }

    private static List<SchoolYear> years(SchoolYear present) {
        return IntStream.rangeClosed(-10, 10)
                .mapToObj(offset -> new SchoolYear(present.start() + offset))
                .toList();
    }

    void stateSupport() {
        RuleForm<StateSupportRow> form = new RuleForm<>(
                "subsidy.rules.state.add", new StateSupportRow(null, "", comingMonth(), null, null, null, "", "", ""));
        form.wide(form.required("name", key -> Fields.text("subsidy.field.stateSupport", 100)));
        form.required("validFrom", Fields::date);
        form.optional("validUntil", Fields::optionalDate);
        form.optional("fromClass", key -> Fields.whole(key, 1, 13));
        form.optional("toClass", key -> Fields.whole(key, 1, 13));
        form.withSourceAndNote().open(stored, rules::add);
    }

    void end(StateSupportRow support) {
        DisplayedPart<StateSupportRow> displayed = new DisplayedPart<>(support, () -> present(support));
        RuleForm<StateSupportRow> form =
                new RuleForm<>("subsidy.rules.state.end", displayed.displayed(row -> row, List::of));
        form.required("validUntil", Fields::date);
        form.open(stored, row -> rules.end(displayed.get(), Objects.requireNonNull(row.validUntil())));
    }

    private StateSupportRow present(StateSupportRow support) {
        return rules.stateSupports().stream()
                .filter(row -> Objects.equals(row.id(), support.id()))
                .findAny()
                .orElseThrow(() -> new UserException(Message.of("subsidy.rule.stateGone")));
    }

    void settlement() {
        RuleForm<SettlementRow> form =
                new RuleForm<>("subsidy.rules.settlement.add", new SettlementRow(comingMonth(), 1, 12, "", "", ""));
        form.required("validFrom", Fields::date);
        form.required("referenceDay", key -> Fields.whole(key, 1, 28));
        form.required("correctionMonths", key -> Fields.whole(key, 1, 60));
        form.withSourceAndNote().open(stored, rules::add);
    }
}
