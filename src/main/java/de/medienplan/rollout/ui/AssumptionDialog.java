package de.medienplan.rollout.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.rollout.derive.Assumption;
import de.medienplan.rollout.derive.AssumptionReview;
import de.medienplan.rollout.scenario.StoredScenario;
import de.medienplan.shared.UserException;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Form;
import de.medienplan.ui.FormDialog;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Another amount of one figure with its source; says before what changes in the scenario. */
final class AssumptionDialog {

    private final transient AssumptionReview review;
    private final transient StoredScenario stored;
    private final transient Assumption figure;
    private final LocalDate asOf;
    private final Form<Void> form = new Form<>();
    private final BigDecimalField amount = form.required(Fields.decimal("rollout.review.amount"));
    private final TextField source = form.wide(form.required(Fields.text("rollout.review.source", 500)));
    private final Paragraph preview = new Paragraph();

    AssumptionDialog(AssumptionReview review, StoredScenario stored, Assumption figure, LocalDate asOf) {
        this.review = review;
        this.stored = stored;
        this.figure = figure;
        this.asOf = asOf;
        amount.setValue(figure.amount());
        source.setValue(figure.source());
        preview.addClassName("mp-note");
        preview.getElement().setAttribute("role", "status");
        form.wide(preview);
        amount.addValueChangeListener(event -> {
            cite();
            preview();
        });
        preview();
    }

    /** @param done gets what was before, to take the change back */
    void open(Consumer<AssumptionReview.Before> done) {
        new FormDialog<>(Translations.text(figure.label()), form)
                .narrow()
                .saveAs("rollout.review.save")
                .saying(null)
                .openLoose(() ->
                        done.accept(review.change(stored, figure.code(), amount.getValue(), source.getValue(), asOf)));
    }

    /** The source says where the old amount came from, not where another one does. */
    private void cite() {
        BigDecimal typed = amount.getValue();
        BigDecimal known = figure.amount();
        boolean same = typed != null && known != null && typed.compareTo(known) == 0;
        if (!same && source.getValue().equals(figure.source())) {
            source.clear();
        } else if (same && source.isEmpty()) {
            source.setValue(figure.source());
        }
    }

    private void preview() {
        if (amount.getValue() == null) {
            preview.setText("");
            return;
        }
        try {
            amount.setInvalid(false);
            preview.setText(words(stored.scenario(), review.preview(stored, figure.code(), amount.getValue())));
        } catch (UserException refusal) {
            preview.setText("");
            amount.setErrorMessage(Translations.text(refusal.reason()));
            amount.setInvalid(true);
        }
    }

    private static String words(Scenario before, Scenario after) {
        long schools = IntStream.range(0, before.schools().size())
                .filter(n -> !before.schools().get(n).equals(after.schools().get(n)))
                .count();
        return before.equals(after)
                ? Translations.text("rollout.review.same")
                : Translations.text(
                        "rollout.review.preview",
                        schools,
                        Names.difference(investment(after) - investment(before)),
                        Names.difference(ownFunds(after) - ownFunds(before)),
                        Names.difference(pools(after) - pools(before)));
    }

    private static long investment(Scenario scenario) {
        return scenario.schools().stream().mapToLong(ScenarioSchool::investment).sum();
    }

    private static long ownFunds(Scenario scenario) {
        return scenario.budget().years().stream()
                .mapToLong(Scenario.BudgetYear::ownFunds)
                .sum();
    }

    private static long pools(Scenario scenario) {
        return scenario.programmes().stream()
                .mapToLong(Scenario.Programme::poolAmount)
                .sum();
    }
}
