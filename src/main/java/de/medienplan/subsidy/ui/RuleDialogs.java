package de.medienplan.subsidy.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import de.medienplan.subsidy.KindRow;
import de.medienplan.subsidy.PriceRow;
import de.medienplan.subsidy.SettlementRow;
import de.medienplan.subsidy.ShareRow;
import de.medienplan.subsidy.StateSupportRow;
import de.medienplan.subsidy.SubsidyRules;
import de.medienplan.subsidy.SubsidySettings;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.DisplayedPart;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Translations;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The forms for new rows of the rules; they begin with the coming month. */
class RuleDialogs {

    private final SubsidyRules rules;
    private final SubsidySettings settings;
    private final AsOfDate asOf;
    private final Runnable stored;

    RuleDialogs(SubsidyRules rules, SubsidySettings settings, AsOfDate asOf, Runnable stored) {
        this.rules = rules;
        this.settings = settings;
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
        List<PriceRow> prices = rules.prices();
        RuleForm<PriceRow> form = new RuleForm<>(
                "subsidy.rules.prices.add",
                new PriceRow(0, PriceRow.Offer.NONE, comingMonth(), null, null, null, "", "", false));
        ComboBox<String> model = form.required(known("subsidy.field.model", prices, PriceRow.Offer::name));
        ComboBox<String> provider = form.optional(known("subsidy.field.provider", prices, PriceRow.Offer::provider));
        ComboBox<String> contract =
                form.optional(known("subsidy.field.frameworkContract", prices, PriceRow.Offer::contract));
        form.required("validFrom", Fields::date);
        form.optional("rent", Fields::money);
        form.optional("purchase", Fields::money);
        form.withSource()
                .open(
                        stored,
                        row -> rules.add(new PriceRow(
                                0,
                                new PriceRow.Offer(text(model), text(provider), text(contract)),
                                row.validFrom(),
                                null,
                                row.rent(),
                                row.purchase(),
                                row.source(),
                                "",
                                false)));
    }

    private static String text(ComboBox<String> field) {
        return field.getValue() == null ? "" : field.getValue();
    }

    /** One of those there are, or a new one. */
    private static ComboBox<String> known(String key, List<PriceRow> prices, Function<PriceRow.Offer, String> part) {
        List<String> words = prices.stream()
                .map(price -> part.apply(price.offer()))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        ComboBox<String> field = Fields.find(key, words, word -> word);
        field.setAllowCustomValue(true);
        field.addCustomValueSetListener(event -> field.setValue(event.getDetail()));
        return field;
    }

    void stateSupport() {
        RuleForm<StateSupportRow> form = new RuleForm<>(
                "subsidy.rules.state.add",
                new StateSupportRow(
                        null, "", comingMonth(), null, StateSupportRow.Classes.ALL, Set.of(), null, "", ""));
        form.wide(form.required("name", key -> Fields.text("subsidy.field.stateSupport", 100)));
        form.required("validFrom", Fields::date);
        form.optional("validUntil", Fields::optionalDate);
        IntegerField from = form.optional(Fields.whole("subsidy.field.fromClass", 1, 13));
        IntegerField to = form.optional(Fields.whole("subsidy.field.toClass", 1, 13));
        Map<String, String> types = types();
        form.optional("types", key -> {
            MultiSelectComboBox<String> field =
                    new MultiSelectComboBox<>(Translations.text("subsidy.field.schoolTypes"));
            field.setItems(types.keySet());
            field.setItemLabelGenerator(types::get);
            field.setHelperText(Translations.text("subsidy.field.schoolTypes.help"));
            return field;
        });
        form.optional("cityPercent", Fields::decimal)
                .setHelperText(Translations.text("subsidy.field.cityPercent.help"));
        form.withSourceAndNote()
                .open(
                        stored,
                        row -> rules.add(new StateSupportRow(
                                null,
                                row.name(),
                                row.validFrom(),
                                row.validUntil(),
                                new StateSupportRow.Classes(from.getValue(), to.getValue()),
                                row.types(),
                                row.cityPercent(),
                                row.source(),
                                row.note())));
    }

    /** Names by code. */
    private Map<String, String> types() {
        Map<String, String> types = new LinkedHashMap<>();
        settings.lastClasses().forEach(row -> types.put(row.type(), row.name()));
        return types;
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
