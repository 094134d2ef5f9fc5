package de.medienplan.subsidy.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import de.medienplan.subsidy.calculation.Entitlement;
import de.medienplan.subsidy.calculation.Kind;
import de.medienplan.ui.Fields;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** That a proof was seen: kind, validity, day. Never the proof. */
class EntitlementFields extends PartRow<Entitlement> {

    private static final long serialVersionUID = 1L;

    private final Select<Kind> kind;
    private final DatePicker from;
    private final DatePicker until;
    private final DatePicker verified;

    EntitlementFields(@Nullable Entitlement value, List<Kind> kinds) {
        kind = required(Fields.choice("subsidy.field.kind", kinds, Kind::name));
        from = required(Fields.date("subsidy.field.from"));
        until = required(Fields.date("subsidy.field.until"));
        verified = required(Fields.date("subsidy.field.verifiedOn"));
        Fields.inOrder(from, until);
        if (value != null) {
            kinds.stream()
                    .filter(one -> one.code().equals(value.kind()))
                    .findFirst()
                    .ifPresent(kind::setValue);
            from.setValue(value.from());
            until.setValue(value.until());
            verified.setValue(value.verifiedOn());
        }
    }

    @Override
    @Nullable
    Entitlement value() {
        return Stream.<HasValue<?, ?>>of(kind, from, until, verified).anyMatch(HasValue::isEmpty)
                ? null
                : new Entitlement(kind.getValue().code(), from.getValue(), until.getValue(), verified.getValue());
    }
}
