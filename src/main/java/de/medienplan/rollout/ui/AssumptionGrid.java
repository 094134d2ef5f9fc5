package de.medienplan.rollout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import de.medienplan.rollout.derive.AssumptionCheck;
import de.medienplan.rollout.derive.ReviewRow;
import de.medienplan.rollout.run.AssumptionStudies.Effect;
import de.medienplan.shared.Message;
import de.medienplan.shared.Table.Kind;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.DataGrid;
import de.medienplan.ui.Status;
import de.medienplan.ui.TableDownload;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Figures with their state and effect, those that do most first. */
class AssumptionGrid extends DataGrid<ReviewRow> {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, Effect> effects = new HashMap<>();
    private transient List<ReviewRow> figures = List.of();

    AssumptionGrid(boolean editable, Consumer<ReviewRow> confirm, Consumer<ReviewRow> change) {
        text("rollout.assumption.name", row -> Translations.text(row.figure().label()))
                .setFlexGrow(2);
        value("rollout.assumption.amount", Kind.DECIMAL, row -> row.figure().amount());
        shown("rollout.review.state", AssumptionGrid::state, AssumptionGrid::status);
        value("rollout.review.effect", Kind.EUROS, row -> compared(row, Effect::size));
        value("rollout.review.schools", Kind.INTEGER, row -> compared(row, Effect::schools));
        value("rollout.review.posts", Kind.DECIMAL, row -> compared(row, Effect::posts));
        shown("rollout.review.rules", this::rules, this::broken);
        value("rollout.review.step", Kind.DECIMAL, row -> of(row, Effect::step));
        text("rollout.assumption.source", row -> row.figure().source());
        value("rollout.assumption.asOf", Kind.DATE, row -> row.figure().asOf());
        if (editable) {
            addComponentColumn(row -> buttons(row, confirm, change))
                    .setAutoWidth(true)
                    .setFlexGrow(0);
        }
        setAllRowsVisible(true);
    }

    /** What is known of the figure's effect; null before it is worked out. */
    private <T> @Nullable T of(ReviewRow row, Function<Effect, @Nullable T> part) {
        Effect effect = effect(row);
        return effect == null ? null : part.apply(effect);
    }

    private <T> @Nullable T compared(ReviewRow row, Function<Effect, @Nullable T> part) {
        return of(row, effect -> effect.compared() ? part.apply(effect) : null);
    }

    /** None for a figure that decides nothing any more: it was not the figure that had no effect. */
    private @Nullable Effect effect(ReviewRow row) {
        return row.stands() ? effects.get(row.figure().code()) : null;
    }

    /** With what no plan keeps all rules; empty if all do. */
    private String rules(ReviewRow row) {
        Effect effect = effect(row);
        if (effect == null || effect.feasible()) {
            return "";
        }
        boolean less = Effect.isInfeasible(effect.less());
        boolean more = Effect.isInfeasible(effect.more());
        return Translations.text("rollout.review.infeasible." + (less && more ? "both" : less ? "less" : "more"));
    }

    private Component broken(ReviewRow row) {
        String rules = rules(row);
        return rules.isEmpty() ? new Span() : new Status(rules, Tone.DANGER);
    }

    private static String state(ReviewRow row) {
        if (row.isOpen()) {
            return Translations.text("rollout.review.open");
        }
        if (!row.stands()) {
            return Translations.text("rollout.review.overruled");
        }
        AssumptionCheck check = row.check();
        return check == null
                ? Translations.text("rollout.review.default")
                : Translations.text("rollout.review.by", check.by(), Names.time(check.at()));
    }

    private static Status status(ReviewRow row) {
        if (!row.isOpen() && !row.stands()) {
            return new Status(state(row), Tone.NEUTRAL);
        }
        return new Status(state(row), row.isConfirmed() ? Tone.GOOD : Tone.WARNING);
    }

    private static Component buttons(ReviewRow row, Consumer<ReviewRow> confirm, Consumer<ReviewRow> change) {
        Div buttons = new Div();
        buttons.addClassName("mp-start-row");
        if (row.canBeConfirmed()) {
            buttons.add(Buttons.icon(
                    VaadinIcon.CHECK,
                    Message.of("rollout.review.confirm", row.figure().label()),
                    () -> confirm.accept(row)));
        }
        buttons.add(Buttons.icon(
                VaadinIcon.EDIT,
                Message.of("rollout.review.change", row.figure().label()),
                () -> change.accept(row)));
        return buttons;
    }

    /** The ways to take the list away. */
    Div bar(String scenario) {
        String title = Translations.text("rollout.review.title", scenario);
        Div bar =
                new Div(TableDownload.csv(() -> table(title), "CSV"), TableDownload.excel(() -> table(title), "Excel"));
        bar.addClassName("mp-downloads");
        return bar;
    }

    /** Shows the figures; their order is that of their effect as far as it is known. */
    @Override
    public final void show(List<ReviewRow> rows) {
        figures = List.copyOf(rows);
        super.show(figures.stream()
                .sorted(Comparator.comparing(
                        row -> Optional.ofNullable(effect(row)).orElse(Effect.NONE), Effect.MOST_FIRST))
                .toList());
    }

    final void effects(List<Effect> known) {
        effects.clear();
        known.forEach(effect -> effects.put(effect.code(), effect));
        show(figures);
    }
}
