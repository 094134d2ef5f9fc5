package de.medienplan.subsidy;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The parts of a case that are changed and compared as one. */
public enum CaseField implements Labelled {
    REFERENCE("reference", CaseValues::reference),
    ALIAS("alias", CaseValues::alias),
    FAMILY("family", each -> each.file().family()),
    PLACE("place", each -> each.file().place()),
    /** With the device model, which only names its price. */
    CONTRACT("contract", values -> List.of(values.contract(), Objects.requireNonNullElse(values.modelId(), 0L))),
    SCHOOL("school", CaseValues::attendances),
    ENTITLEMENT("entitlement", CaseValues::entitlements),
    OTHER_SUPPORT("otherSupport", CaseValues::otherSupport);

    private final String key;
    private final Function<CaseValues, @Nullable Object> value;

    CaseField(String key, Function<CaseValues, @Nullable Object> value) {
        this.key = key;
        this.value = value;
    }

    boolean isSame(CaseValues a, CaseValues b) {
        return Objects.equals(value.apply(a), value.apply(b));
    }

    /** Its name in the log. */
    String key() {
        return key;
    }

    @Override
    public Message label() {
        return Message.of("subsidy.field." + key);
    }
}
