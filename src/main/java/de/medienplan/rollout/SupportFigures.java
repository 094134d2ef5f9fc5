package de.medienplan.rollout;

import de.medienplan.shared.Quarter;
import de.medienplan.shared.Texts;
import de.medienplan.support.ScenarioSupport;
import de.medienplan.support.SupportForecasts;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** New scenarios reckon with the ratios, posts and cost of the support feature, not with figures of their own. */
@Component
class SupportFigures {

    private final SupportForecasts support;
    private final Clock clock;

    SupportFigures(SupportForecasts support, Clock clock) {
        this.support = support;
        this.clock = clock;
    }

    /** @param quarter in which the scenario begins, e.g. {@code 2026-Q1} */
    ScenarioSupport from(String quarter) {
        return support.forScenario(Quarter.parse(quarter));
    }

    /** The figures with those of support in place of the stored ones. Without posts entered theirs stays assumed. */
    List<Assumption> over(List<Assumption> assumptions) {
        ScenarioSupport present = support.forScenario(Quarter.of(LocalDate.now(clock)));
        Map<String, BigDecimal> figures = Map.of(
                "tabletsPerPost", present.tabletsPerPost(),
                "devicesPerPost", present.devicesPerPost(),
                "postStep", present.postStep(),
                "existingPosts", present.existingPosts(),
                "maxNewPostsPerYear", present.maxNewPostsPerYear(),
                "annualCostPerPost", present.annualCostPerPost());
        String source = Texts.render("rollout.assumption.fromSupport", Locale.GERMANY);
        return assumptions.stream()
                .map(assumption -> over(assumption, figures.get(assumption.code()), source))
                .toList();
    }

    private static Assumption over(Assumption assumption, @Nullable BigDecimal figure, String source) {
        if (figure == null || figure.compareTo(assumption.amount()) == 0) {
            return assumption;
        }
        boolean nothingEntered = figure.signum() == 0 && assumption.code().equals("existingPosts");
        return nothingEntered ? assumption : assumption.with(figure, source);
    }
}
