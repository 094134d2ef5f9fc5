package de.medienplan.subsidy.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import de.medienplan.subsidy.CaseValues;
import de.medienplan.subsidy.PriceRow;
import de.medienplan.subsidy.calculation.Attendance;
import de.medienplan.subsidy.calculation.Contract;
import de.medienplan.subsidy.calculation.ContractType;
import de.medienplan.subsidy.calculation.Entitlement;
import de.medienplan.subsidy.calculation.Kind;
import de.medienplan.subsidy.calculation.Period;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All fields of a case. */
class CaseForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient CaseValues opened;
    private final transient List<PriceRow> prices;
    private final TextField reference;
    private final TextField alias;
    private final ComboBox<String> family = new ComboBox<>(Translations.text("subsidy.field.family"));
    private final IntegerField place;
    private final Select<ContractType> type = Forms.choice(
            "subsidy.field.contractType", List.of(ContractType.values()), item -> Translations.text(item.label()));
    private final Select<PriceRow> model;
    private final BigDecimalField amount = Fields.money("subsidy.field.amount");
    private final DatePicker from;
    private final DatePicker until;
    private final PartRows<Attendance> attendances;
    private final PartRows<Entitlement> entitlements;
    private final PartRows<Period> others;

    CaseForm(
            CaseValues values,
            List<String> families,
            Map<Long, String> schools,
            List<Kind> kinds,
            List<PriceRow> prices,
            Runnable changed) {
        this.opened = values;
        this.prices = prices.stream().filter(PriceRow::current).toList();
        reference = Forms.text("subsidy.field.reference", values.reference());
        reference.setHelperText(Translations.text("subsidy.field.reference.help"));
        alias = Forms.text("subsidy.field.alias", values.alias());
        alias.setHelperText(Translations.text("subsidy.field.alias.help"));
        family.setItems(families);
        family.setAllowCustomValue(true);
        family.addCustomValueSetListener(event -> family.setValue(event.getDetail()));
        family.setValue(values.family().isEmpty() ? null : values.family());
        family.setHelperText(Translations.text("subsidy.field.family.help"));
        place = Forms.whole("subsidy.field.place", values.place() == 0 ? null : values.place(), 1, 20);
        place.setHelperText(Translations.text("subsidy.field.place.help"));
        type.setValue(values.contract().type());
        model = Forms.filter("subsidy.field.model", this.prices, CaseForm::priceLabel);
        model.setEmptySelectionCaption(Translations.text("subsidy.field.model.none"));
        model.setItemLabelGenerator(
                item -> item == null ? Translations.text("subsidy.field.model.none") : priceLabel(item));
        amount.setValue(
                values.contract().amount().signum() == 0
                        ? null
                        : values.contract().amount());
        from = Forms.date("subsidy.field.contractFrom", values.contract().from());
        until = Forms.date("subsidy.field.contractUntil", values.contract().until());
        attendances = new PartRows<>(
                "subsidy.part.schools", "subsidy.part.schools.add", one -> new AttendanceFields(one, schools), changed);
        entitlements = new PartRows<>(
                "subsidy.part.entitlements",
                "subsidy.part.entitlements.add",
                one -> new EntitlementFields(one, kinds),
                changed);
        others = new PartRows<>("subsidy.part.other", "subsidy.part.other.add", PeriodFields::new, changed);
        attendances.show(values.attendances());
        entitlements.show(values.entitlements());
        others.show(values.otherSupport());
        selectModel(values.modelId());
        model.addValueChangeListener(event -> takePrice());
        Stream.<AbstractField<?, ?>>of(reference, alias, family, place, type, amount, from, until)
                .forEach(field -> field.addValueChangeListener(event -> changed.run()));
        addClassName("mp-form");
        add(
                new H3(Translations.text("subsidy.part.child")),
                grid(reference, alias, family, place),
                new H3(Translations.text("subsidy.part.contract")),
                grid(type, model, amount, from, until),
                attendances,
                entitlements,
                others);
    }

    /** Replaces what is typed. */
    void show(CaseValues values) {
        reference.setValue(values.reference());
        alias.setValue(values.alias());
        family.setValue(values.family());
        place.setValue(values.place() == 0 ? null : values.place());
        type.setValue(values.contract().type());
        selectModel(values.modelId());
        amount.setValue(values.contract().amount());
        from.setValue(values.contract().from());
        until.setValue(values.contract().until());
        attendances.show(values.attendances());
        entitlements.show(values.entitlements());
        others.show(values.otherSupport());
    }

    private static FormLayout grid(com.vaadin.flow.component.Component... fields) {
        FormLayout grid = new FormLayout(fields);
        grid.setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("24rem", 2));
        return grid;
    }

    private static String priceLabel(PriceRow price) {
        return price.model() + " · " + price.schoolYear();
    }

    private void selectModel(@Nullable Long modelId) {
        prices.stream()
                .filter(price -> modelId != null && price.modelId() == modelId)
                .findFirst()
                .ifPresent(model::setValue);
    }

    /** A chosen model proposes its price; the contract's own amount counts. */
    private void takePrice() {
        PriceRow price = model.getValue();
        if (price != null) {
            BigDecimal proposed = type.getValue() == ContractType.PURCHASE ? price.purchase() : price.rent();
            Optional.ofNullable(proposed).ifPresent(amount::setValue);
        }
    }

    /** What the computation can already work with; empty while something is missing. */
    Optional<CaseValues> draft() {
        LocalDate begin = from.getValue();
        BigDecimal price = amount.getValue();
        LocalDate end = until.getValue();
        if (begin == null
                || price == null
                || price.signum() < 0
                || price.stripTrailingZeros().scale() > 2
                || end != null && end.isBefore(begin)) {
            return Optional.empty();
        }
        return Optional.of(
                values(begin, price, end, attendances.complete(), entitlements.complete(), others.complete()));
    }

    /** @throws UserException if something is missing; names it */
    CaseValues read() {
        LocalDate begin = Forms.required(from.getValue(), "subsidy.field.contractFrom");
        BigDecimal price = Forms.required(amount.getValue(), "subsidy.field.amount");
        LocalDate end = until.getValue();
        if (end != null && end.isBefore(begin)) {
            throw new UserException(Message.of("subsidy.rule.order"));
        }
        if (price.signum() < 0 || price.stripTrailingZeros().scale() > 2) {
            throw new UserException(Message.of("subsidy.rule.amount", Message.of("subsidy.field.amount")));
        }
        return values(
                begin,
                price,
                end,
                attendances.all(() -> incomplete("subsidy.part.schools")),
                entitlements.all(() -> incomplete("subsidy.part.entitlements")),
                others.all(() -> incomplete("subsidy.part.other")));
    }

    String family() {
        return family.getValue() == null ? "" : family.getValue();
    }

    private static UserException incomplete(String key) {
        return new UserException(Message.of("subsidy.rule.incomplete", Message.of(key)));
    }

    private CaseValues values(
            LocalDate begin,
            BigDecimal price,
            @Nullable LocalDate end,
            List<Attendance> schools,
            List<Entitlement> proofs,
            List<Period> supports) {
        return new CaseValues(
                opened.id(),
                opened.version(),
                reference.getValue(),
                alias.getValue(),
                family(),
                place.getValue() == null ? 0 : place.getValue(),
                model.getValue() == null ? null : model.getValue().modelId(),
                new Contract(type.getValue(), price, begin, end),
                schools,
                proofs,
                supports,
                opened.synthetic());
    }
}
