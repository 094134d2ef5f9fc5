package de.medienplan.subsidy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import de.medienplan.subsidy.calculation.Entitlement;
import de.medienplan.subsidy.calculation.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** That a proof was seen: kind, validity, day. Never the proof. */
class EntitlementFields implements PartRows.Row<Entitlement> {

    private final Select<Kind> kind;
    private final DatePicker from;
    private final DatePicker until;
    private final DatePicker verified;

    EntitlementFields(@Nullable Entitlement value, List<Kind> kinds) {
        kind = Forms.choice("subsidy.field.kind", kinds, Kind::name);
        from = Forms.date("subsidy.field.from", value == null ? null : value.from());
        until = Forms.date("subsidy.field.until", value == null ? null : value.until());
        verified = Forms.date("subsidy.field.verifiedOn", value == null ? null : value.verifiedOn());
        if (value != null) {
            kinds.stream()
                    .filter(one -> one.code().equals(value.kind()))
                    .findFirst()
                    .ifPresent(kind::setValue);
        }
    }

    @Override
    public List<Component> fields() {
        return List.of(kind, from, until, verified);
    }

    @Override
    public @Nullable Entitlement value() {
        if (kind.getValue() == null
                || from.getValue() == null
                || until.getValue() == null
                || verified.getValue() == null) {
            return null;
        }
        return new Entitlement(kind.getValue().code(), from.getValue(), until.getValue(), verified.getValue());
    }

    @Override
    public void onChange(Runnable changed) {
        kind.addValueChangeListener(event -> changed.run());
        from.addValueChangeListener(event -> changed.run());
        until.addValueChangeListener(event -> changed.run());
        verified.addValueChangeListener(event -> changed.run());
    }
}
