package de.medienplan.grant.ui;

import com.vaadin.flow.component.html.DescriptionList;
import de.medienplan.shared.Formats;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Names and values in two columns; a missing value is left out. */
class Facts extends DescriptionList {

    private static final long serialVersionUID = 1L;

    Facts() {
        addClassName("mp-facts");
    }

    Facts text(String labelKey, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            add(new Term(Translations.text(labelKey)), new Description(value));
        }
        return this;
    }

    Facts money(String labelKey, @Nullable BigDecimal amount) {
        return text(labelKey, amount == null ? null : Formats.money(amount, Translations.locale()));
    }

    Facts date(String labelKey, @Nullable LocalDate date) {
        return text(labelKey, date == null ? null : Formats.date(date, Translations.locale()));
    }
}
