package de.medienplan.support.ui;

import com.vaadin.flow.router.QueryParameters;
import de.medienplan.shared.Quarter;
import de.medienplan.support.Interpretation;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is chosen on the screen of need, as the address holds it; what is missing or unreadable is null. */
record NeedState(
        @Nullable String basis,
        @Nullable Interpretation reading,
        @Nullable BigDecimal step,
        @Nullable Quarter quarter) {

    static NeedState of(QueryParameters address) {
        return new NeedState(
                read(address, "basis", Function.identity()),
                read(address, "lesart", Interpretation::valueOf),
                read(address, "schritt", BigDecimal::new),
                read(address, "quartal", Quarter::parse));
    }

    private static <T> @Nullable T read(QueryParameters address, String name, Function<String, T> reader) {
        try {
            return address.getSingleParameter(name).map(reader).orElse(null);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    Map<String, String> address() {
        Map<String, String> values = new TreeMap<>();
        put(values, "basis", basis);
        put(values, "lesart", reading);
        put(values, "schritt", step == null ? null : step.toPlainString());
        put(values, "quartal", quarter);
        return values;
    }

    private static void put(Map<String, String> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value.toString());
        }
    }
}
