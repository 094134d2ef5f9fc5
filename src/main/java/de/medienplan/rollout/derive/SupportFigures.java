package de.medienplan.rollout.derive;

import de.medienplan.shared.Formats;
import de.medienplan.shared.Quarter;
import de.medienplan.shared.Texts;
import de.medienplan.support.ScenarioSupport;
import de.medienplan.support.SupportForecasts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** New scenarios count with the ratios, posts and cost of the support feature, not with figures of their own. */
@Component
class SupportFigures {

    private final SupportForecasts support;

    SupportFigures(SupportForecasts support) {
        this.support = support;
    }

    /** @param quarter in which the scenario begins, e.g. {@code 2026-Q1} */
    ScenarioSupport from(String quarter) {
        return support.forScenario(Quarter.parse(quarter));
    }

    /**
     * The figures with those of support in place of the stored ones. Without posts entered theirs stays assumed.
     *
     * @param quarter in which the scenario begins
     */
    List<Assumption> over(List<Assumption> assumptions, String quarter) {
        ScenarioSupport present = from(quarter);
        Map<String, BigDecimal> figures = Map.of(
                "tabletsPerPost", present.tabletsPerPost(),
                "devicesPerPost", present.devicesPerPost(),
                "postStep", present.postStep(),
                "existingPosts", present.existingPosts(),
                "maxNewPostsPerYear", present.maxNewPostsPerYear(),
                "annualCostPerPost", present.annualCostPerPost());
        String source = source(present, quarter);
        return assumptions.stream()
                .map(assumption -> over(assumption, figures.get(assumption.code()), source))
                .toList();
    }

    private static String source(ScenarioSupport present, String quarter) {
        String source = Texts.render(
                "rollout.assumption.fromSupport",
                Locale.GERMANY,
                Integer.toString(Quarter.parse(quarter).year()));
        return present.absenceRate().signum() == 0
                ? source
                : source
                        + Texts.render(
                                "rollout.assumption.fromSupport.absence",
                                Locale.GERMANY,
                                Formats.percent(present.absenceRate(), 1, Locale.GERMANY));
    }

    private static Assumption over(Assumption assumption, @Nullable BigDecimal figure, String source) {
        if (figure == null) {
            return assumption;
        }
        if (assumption.code().equals("existingPosts")) {
            return figure.signum() == 0 ? assumption : assumption.with(figure, source);
        }
        BigDecimal kept = assumption.amount();
        return kept != null && figure.compareTo(kept) == 0 ? assumption : assumption.with(figure, source);
    }
}
