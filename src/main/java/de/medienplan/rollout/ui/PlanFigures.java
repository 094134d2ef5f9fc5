package de.medienplan.rollout.ui;

import de.medienplan.planning.Evaluation;
import de.medienplan.planning.ProvenGap;
import de.medienplan.planning.RealMoney;
import de.medienplan.shared.Formats;
import de.medienplan.ui.KeyFigure;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A plan at a glance. */
final class PlanFigures {

    private PlanFigures() {}

    static List<KeyFigure> of(PlanEditSession session) {
        Evaluation evaluation = session.evaluation();
        List<KeyFigure> figures = new ArrayList<>();
        int schools = evaluation.schools().size();
        int unplanned = evaluation.unplanned().size();
        figures.add(planned(schools, unplanned));
        RealMoney money = session.money();
        figures.add(investment(money));
        figures.add(new KeyFigure(
                "rollout.figure.posts",
                Names.euros(money.postsCost().setScale(0, RoundingMode.HALF_UP).longValueExact()),
                Translations.text(
                        "rollout.figure.postsNote",
                        Names.number(money.years().getLast().posts().number()),
                        Integer.toString(money.years().getLast().year()))));
        int broken = evaluation.violations().size();
        figures.add(new KeyFigure(
                        "rollout.figure.rules",
                        Translations.text(broken == 0 ? "rollout.feasible" : "rollout.infeasible"),
                        broken == 0
                                ? Translations.text("rollout.figure.rulesKept")
                                : Translations.text("rollout.figure.rulesBroken", broken))
                .tone(broken == 0 ? Tone.GOOD : Tone.DANGER));
        long forfeited = evaluation.cost().forfeitedGrants();
        figures.add(new KeyFigure(
                        "rollout.figure.forfeited",
                        Names.euros(forfeited),
                        Translations.text(
                                "rollout.figure.grantsNote", Names.euros(money.entitled()), Names.euros(money.drawn())))
                .tone(forfeited == 0 ? Tone.GOOD : Tone.WARNING));
        figures.add(new KeyFigure(
                "rollout.figure.last",
                evaluation.schools().stream()
                        .map(Evaluation.SchoolRow::completion)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .map(Formats::quarter)
                        .orElse(Formats.MISSING),
                Translations.text("rollout.figure.lastNote")));
        return figures;
    }

    static KeyFigure planned(int schools, int unplanned) {
        return new KeyFigure(
                        "rollout.figure.planned",
                        Names.number(schools - unplanned),
                        Translations.text("rollout.figure.plannedOf", schools, unplanned))
                .tone(unplanned == 0 ? Tone.GOOD : Tone.WARNING);
    }

    static KeyFigure investment(RealMoney money) {
        return new KeyFigure(
                "rollout.figure.money",
                Names.euros(money.investment()),
                money.uncovered() == 0
                        ? Translations.text("rollout.figure.moneyNote", Names.euros(money.ownUsed()))
                        : Translations.text(
                                "rollout.figure.moneyUncovered",
                                Names.euros(money.ownUsed()),
                                Names.euros(money.uncovered())));
    }

    /** The sentence of a council paper, or null where nothing is proven. */
    static @Nullable String gapSentence(PlanEditSession session) {
        Evaluation evaluation = session.evaluation();
        Long bound = session.plan().lowerBound();
        if (bound == null || !evaluation.feasible()) {
            return null;
        }
        long total = evaluation.cost().total();
        return total <= bound
                ? Translations.text("rollout.gap.best", Names.euros(total))
                : Translations.text("rollout.gap.atMost", gap(total, bound), Names.euros(bound), Names.euros(total));
    }

    static String gap(long total, long bound) {
        return Formats.percent(ProvenGap.dearerThanBest(total, bound), 1, Translations.locale());
    }
}
