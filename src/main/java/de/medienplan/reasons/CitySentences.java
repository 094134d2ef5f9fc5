package de.medienplan.reasons;

import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.planning.city.CityAnswer;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is known about the whole city, in sentences: what is shown, what is proven, and what money does not remove. */
public final class CitySentences {

    private static final int NAMES = 6;

    private final Scenario scenario;
    private final CityAnswer answer;
    private final boolean working;
    private final Map<String, ScenarioSchool> schools;

    /** @param working whether the answer may still get better */
    public CitySentences(Scenario scenario, CityAnswer answer, boolean working) {
        this.working = working;
        this.scenario = scenario;
        this.answer = answer;
        this.schools = scenario.schools().stream().collect(Collectors.toMap(ScenarioSchool::id, school -> school));
    }

    public List<Message> write() {
        List<Message> sentences = new ArrayList<>();
        String by = Formats.quarter(answer.by());
        if (answer.by().equals(answer.hindered())) {
            sentences.add(text("rollout.city.impossible", by, schools.size()));
            sentences.addAll(hindrances());
            firstPossible()
                    .ifPresentOrElse(
                            first -> sentences.add(text("rollout.city.firstPossible", Formats.quarter(first))),
                            () -> sentences.add(text("rollout.city.never")));
            return sentences;
        }
        answer.asked().ifPresent(asked -> money(sentences, by, asked));
        today(sentences);
        if (answer.hindered() != null) {
            sentences.add(text("rollout.city.notBefore", Formats.quarter(answer.hindered())));
            sentences.addAll(hindrances());
        }
        return sentences;
    }

    private void money(List<Message> sentences, String by, CityAnswer.Deadline asked) {
        Long enough = asked.enough();
        Long least = asked.least();
        if (enough == null) {
            sentences.add(text(working ? "rollout.city.noPlanYet" : "rollout.city.noPlan", by));
        } else if (enough <= answer.usual()) {
            sentences.add(text("rollout.city.already", by, schools.size(), answer.usual(), enough));
        } else {
            sentences.add(
                    text("rollout.city.enough", by, schools.size(), enough, enough - answer.usual(), answer.usual()));
        }
        if (least != null && least > 0) {
            sentences.add(
                    enough != null && enough.equals(least)
                            ? text("rollout.city.exact")
                            : text("rollout.city.least", least));
        }
    }

    /** What the usual money reaches. */
    private void today(List<Message> sentences) {
        answer.levels().stream()
                .filter(level -> level.yearly() == answer.usual() && level.schools() < schools.size())
                .findFirst()
                .ifPresent(level -> sentences.add(text(
                        "rollout.city.today",
                        Formats.quarter(answer.by()),
                        level.schools(),
                        schools.size(),
                        level.reached(),
                        share(level.reached()),
                        level.most())));
    }

    private Optional<String> firstPossible() {
        return answer.deadlines().stream()
                .filter(CityAnswer.Deadline::possible)
                .map(CityAnswer.Deadline::by)
                .findFirst();
    }

    private List<Message> hindrances() {
        boolean several = answer.hindrances().size() > 1;
        List<Message> sentences = new ArrayList<>();
        for (CityAnswer.Hindrance one : answer.hindrances()) {
            switch (one.kind()) {
                case TOO_LATE ->
                    sentences.add(text("rollout.city.tooLate", one.schools().size(), names(one.schools())));
                case CAPACITY ->
                    sentences.add(text(
                            several ? "rollout.city.lackAbout" : "rollout.city.lack",
                            Terms.named(one.resource()),
                            (long) Math.ceil(one.amount() - 1e-6)));
                case POSTS ->
                    sentences.add(text(
                            several ? "rollout.city.postsAbout" : "rollout.city.posts",
                            wholeSteps(one.amount()),
                            scenario.support().maxNewPostsPerYear()));
            }
        }
        return sentences;
    }

    /** New posts a year, the missing ones included, rounded up to whole steps: nothing between them helps. */
    private BigDecimal wholeSteps(double missing) {
        BigDecimal step = scenario.support().postStep();
        BigDecimal allowed = scenario.support().maxNewPostsPerYear().divideToIntegralValue(step);
        return allowed.add(BigDecimal.valueOf(Math.ceil(missing / step.doubleValue() - 1e-6)))
                .multiply(step);
    }

    private double share(long pupils) {
        return answer.pupils() == 0 ? 1 : (double) pupils / answer.pupils();
    }

    private Object names(List<String> ids) {
        List<Object> named = ids.stream().limit(NAMES).map(this::late).toList();
        return ids.size() <= NAMES
                ? Terms.chain(named)
                : text("reasons.schools.more", Terms.chain(named), ids.size() - NAMES);
    }

    private Object late(String id) {
        ScenarioSchool school = schools.get(id);
        if (school == null) {
            return id;
        }
        String pin = school.pinnedStart();
        return pin == null
                ? text("rollout.city.late", school.name(), Formats.quarter(school.earliestStart()), school.duration())
                : text("rollout.city.latePinned", school.name(), Formats.quarter(pin), school.duration());
    }

    private static Message text(String key, Object... args) {
        return Message.of(key, args);
    }
}
