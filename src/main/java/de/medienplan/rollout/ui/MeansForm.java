package de.medienplan.rollout.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.means.MoreMeans;
import de.medienplan.shared.UserException;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Card;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much more, and of what. */
class MeansForm extends Card {

    private static final long serialVersionUID = 1L;

    /** "2000000", "2.000.000", "2,000,000", "2 Mio.", "1,5 Mio. €", "€1.5m". */
    private static final Pattern AMOUNT =
            Pattern.compile("[+€\\s]*(\\d[\\d.,]*)\\s*(mio\\.?|m)?\\s*€?", Pattern.CASE_INSENSITIVE);

    /** Marks between groups of three digits say nothing about the number. */
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(\\.\\d{3})+|\\d{1,3}(,\\d{3})+");

    private static final Pattern DECIMAL = Pattern.compile("\\d+(\\.\\d+)?");

    private static final int MOST_DIGITS = 12;

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final TextField amount = new TextField(Translations.text("means.amount"));
    private final Select<MoreMeans> of = new Select<>();
    private final Button start;

    MeansForm(Scenario scenario, MoreMeans asked, Consumer<MoreMeans> ask) {
        addClassName("mp-start");
        amount.setValue(Long.toString(asked.amount()));
        amount.setHelperText(Translations.text("means.amount.help"));
        of.setLabel(Translations.text("means.of"));
        of.setItems(MoreMeans.choices(scenario));
        of.setItemLabelGenerator(means -> Translations.text(MeansWords.choice(means)));
        of.setValue(asked.with(1));
        of.setWidth("20rem");
        start = Buttons.icon(VaadinIcon.PLAY, Buttons.primary("means.start", () -> ask(ask)));
        start.setId("ask-means");
        Div row = new Div(amount, of, start);
        row.addClassName("mp-start-row");
        add(row);
    }

    private void ask(Consumer<MoreMeans> ask) {
        amount.setInvalid(false);
        try {
            ask.accept(of.getValue().with(read(amount.getValue())));
        } catch (UserException refusal) {
            amount.setErrorMessage(Translations.text(refusal.reason()));
            amount.setInvalid(true);
            amount.focus();
        }
    }

    /** 0, which is refused, for what is no amount. */
    static long read(String text) {
        Matcher found = AMOUNT.matcher(text.strip());
        if (!found.matches()) {
            return 0;
        }
        boolean millions = found.group(2) != null;
        String written = found.group(1);
        String digits = GROUPED.matcher(written).matches() && !millions
                ? written.replaceAll("[.,]", "")
                : written.replace(',', '.');
        if (digits.length() > MOST_DIGITS || !DECIMAL.matcher(digits).matches()) {
            return 0;
        }
        BigDecimal number = new BigDecimal(digits).multiply(millions ? MILLION : BigDecimal.ONE);
        return number.stripTrailingZeros().scale() > 0 ? 0 : number.longValueExact();
    }

    @Override
    public void setEnabled(boolean enabled) {
        amount.setEnabled(enabled);
        of.setEnabled(enabled);
        start.setEnabled(enabled);
    }
}
