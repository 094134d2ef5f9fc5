package de.medienplan.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An amount in euros, shown as {@code 1.770.000,00}. It accepts what people type and paste, see {@link MoneyText}; a text
 * that is no amount stays in the field and is refused by name.
 */
public class MoneyField extends BigDecimalField {

    private static final long serialVersionUID = 1L;

    private final boolean cents;

    /** @param cents whether cents are always shown; otherwise only where there are any */
    MoneyField(String label, boolean cents) {
        super(label);
        this.cents = cents;
        setLocale(Translations.locale());
        setSuffixComponent(new Span("€"));
        addThemeVariants(TextFieldVariant.LUMO_ALIGN_RIGHT);
        setI18n(new BigDecimalFieldI18n().setBadInputErrorMessage(Translations.text("ui.money.bad")));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        // the field of the kit lets nobody type or paste separators
        getElement().executeJs("this.allowedCharPattern = '[\\\\s\\\\S]'");
    }

    @Override
    public void setValue(@Nullable BigDecimal value) {
        super.setValue(normal(value));
    }

    /** What is in the field counts, not what the kit makes of it: it knows no separators of thousands. */
    @Override
    protected void setModelValue(@Nullable BigDecimal ignored, boolean fromClient) {
        String text = Objects.requireNonNullElse(getElement().getProperty("value"), "");
        BigDecimal typed = normal(MoneyText.parse(text, language()).orElse(null));
        super.setModelValue(typed, fromClient);
        if (fromClient && typed != null) {
            setPresentationValue(typed);
        }
    }

    @Override
    protected void setPresentationValue(@Nullable BigDecimal value) {
        getElement().setProperty("value", MoneyText.format(value, cents, language()));
    }

    /** The kit sets values before it knows a locale. */
    private Locale language() {
        return Objects.requireNonNullElseGet(getLocale(), Translations::locale);
    }

    /** Equal amounts have equal digits. */
    private @Nullable BigDecimal normal(@Nullable BigDecimal value) {
        if (value == null) {
            return null;
        }
        BigDecimal plain = value.stripTrailingZeros();
        return plain.setScale(Math.max(plain.scale(), cents || plain.scale() > 0 ? 2 : 0));
    }
}
