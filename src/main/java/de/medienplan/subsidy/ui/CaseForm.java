package de.medienplan.subsidy.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.school.SchoolId;
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
import de.medienplan.subsidy.calculation.PriceStep;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Form;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All fields of a case. */
class CaseForm extends Form<Void> {

    private static final long serialVersionUID = 1L;

    private final transient CaseValues opened;
    private final transient List<PriceRow> prices;
    private final TextField reference;
    private final TextField alias;
    private final ComboBox<String> family;
    private final IntegerField place;
    private final Select<ContractType> type;
    private final Select<PriceRow> model;
    private final BigDecimalField amount;
    private final DatePicker from;
    private final DatePicker until;
    private final PartRows<PriceStep> steps;
    private final PartRows<Attendance> attendances;
    private final PartRows<Entitlement> entitlements;
    private final PartRows<Period> others;

    CaseForm(
            CaseValues values,
            List<String> families,
            Map<SchoolId, String> schools,
            List<Kind> kinds,
            List<PriceRow> prices,
            Runnable changed) {
        this.opened = values;
        this.prices = prices.stream()
                .filter(price -> price.isInForce(values.contract().from())
                        || Objects.equals(price.modelId(), values.modelId()) && price.isLatest())
                .collect(Collectors.toMap(
                        PriceRow::modelId, price -> price, (first, second) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
        addClassName("mp-form");
        heading("subsidy.part.child");
        reference = required(Fields.text("subsidy.field.reference", 40));
        alias = required(Fields.text("subsidy.field.alias"));
        family = required(Fields.find("subsidy.field.family", families, code -> code));
        family.setAllowCustomValue(true);
        family.addCustomValueSetListener(event -> family.setValue(event.getDetail()));
        place = optional(Fields.whole("subsidy.field.place", 1, 20));
        reference.setHelperText(Translations.text("subsidy.field.reference.help"));
        alias.setHelperText(Translations.text("subsidy.field.alias.help"));
        family.setHelperText(Translations.text("subsidy.field.family.help"));
        place.setHelperText(Translations.text("subsidy.field.place.help"));
        heading("subsidy.part.contract");
        type = required(Fields.choice("subsidy.field.contractType", List.of(ContractType.values())));
        model = optional(
                Fields.choiceOrNone("subsidy.field.model", this.prices, PriceRow::model, "subsidy.field.model.none"));
        amount = required(Fields.money("subsidy.field.amount"));
        from = required(Fields.date("subsidy.field.contractFrom"));
        until = optional(Fields.optionalDate("subsidy.field.contractUntil"));
        Fields.inOrder(from, until);
        amount.setHelperText(Translations.text("subsidy.field.amount.help"));
        steps = wide(new PartRows<>("subsidy.part.prices", PriceFields::new, changed));
        attendances = wide(new PartRows<>("subsidy.part.schools", one -> new AttendanceFields(one, schools), changed));
        entitlements =
                wide(new PartRows<>("subsidy.part.entitlements", one -> new EntitlementFields(one, kinds), changed));
        others = wide(new PartRows<>("subsidy.part.other", PeriodFields::new, changed));
        show(values);
        model.addValueChangeListener(event -> proposePrice());
        onChange(changed);
    }

    private void heading(String key) {
        wide(new H3(Translations.text(key)));
    }

    /** Replaces what is typed. */
    final void show(CaseValues values) {
        Contract contract = values.contract();
        reference.setValue(values.reference());
        alias.setValue(values.alias());
        Fields.filled(
                family, values.file().family().isEmpty() ? null : values.file().family());
        Fields.filled(place, values.file().place() == 0 ? null : values.file().place());
        type.setValue(contract.type());
        model.setValue(prices.stream()
                .filter(price -> Objects.equals(price.modelId(), values.modelId()))
                .findFirst()
                .orElse(null));
        Fields.filled(amount, contract.amount().signum() == 0 ? null : contract.amount());
        from.setValue(contract.from());
        until.setValue(contract.until());
        steps.show(contract.steps());
        attendances.show(values.attendances());
        entitlements.show(values.entitlements());
        others.show(values.otherSupport());
    }

    /** A chosen model proposes its price at the begin of the contract; the contract's own amount counts. */
    private void proposePrice() {
        PriceRow price = model.getValue();
        if (price != null) {
            BigDecimal proposed = type.getValue() == ContractType.PURCHASE ? price.purchase() : price.rent();
            Optional.ofNullable(proposed).ifPresent(amount::setValue);
        }
    }

    /** Whether the case can be stored; what is missing or wrong is said at the fields. */
    @Override
    public boolean isValid() {
        attendances.requireRow();
        boolean parts = steps.isValid() & attendances.isValid() & entitlements.isValid() & others.isValid();
        return super.isValid() && parts;
    }

    /** What the computation can work with, complete rows only; empty while the contract is incomplete. */
    Optional<CaseValues> draft() {
        LocalDate begin = from.getValue();
        BigDecimal price = amount.getValue();
        LocalDate end = until.getValue();
        if (begin == null
                || price == null
                || type.isEmpty()
                || price.signum() < 0
                || price.stripTrailingZeros().scale() > 2
                || end != null && end.isBefore(begin)) {
            return Optional.empty();
        }
        return Optional.of(new CaseValues(
                opened.id(),
                opened.version(),
                new CaseValues.File(
                        reference.getValue(), alias.getValue(), family(), place.isEmpty() ? 0 : place.getValue()),
                modelId(),
                new Contract(type.getValue(), price, begin, end, steps.values()),
                attendances.values(),
                entitlements.values(),
                others.values(),
                opened.synthetic()));
    }

    /**
     * What is to be stored; the form is valid.
     *
     * @throws UserException if the amount is none that can be paid
     */
    CaseValues values() {
        return draft().orElseThrow(() -> UserException.at(
                "subsidy.field.amount", Message.of("subsidy.rule.amount", Message.of("subsidy.field.amount"))));
    }

    private @Nullable Long modelId() {
        return model.isEmpty() ? null : model.getValue().modelId();
    }

    String family() {
        return family.isEmpty() ? "" : family.getValue();
    }
}
