package de.medienplan.rollout.ui;

import de.medienplan.planning.ScenarioNames;
import de.medienplan.planning.means.MeansAnswer;
import de.medienplan.planning.means.MoreMeans;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What more means bring, in sentences. */
final class MeansWords {

    private static final int MOST_NAMES = 12;

    private MeansWords() {}

    /** What there may be more of. */
    static Message choice(MoreMeans means) {
        return switch (means.kind()) {
            case FUNDS -> Message.of("means.choice.FUNDS", means.subject());
            case CAPACITY -> Message.of("means.choice.CAPACITY", ScenarioNames.resource(means.subject()));
            case DATE -> Message.of("means.choice.DATE", ScenarioNames.programme(means.subject()));
        };
    }

    /** The question: "2.000.000 € mehr im Jahr 2027". */
    static Message question(MoreMeans means) {
        return switch (means.kind()) {
            case FUNDS -> Message.of("means.question.FUNDS", means.amount(), means.subject());
            case CAPACITY ->
                Message.of("means.question.CAPACITY", means.amount(), ScenarioNames.resource(means.subject()));
            case DATE -> Message.of("means.question.DATE", means.amount(), ScenarioNames.programme(means.subject()));
        };
    }

    static List<Message> sentences(MoreMeans means, MeansAnswer answer) {
        List<Message> sentences = new ArrayList<>();
        if (answer.moved().isEmpty()) {
            sentences.add(Message.of("means.nothing", question(means)));
        } else {
            sentences.add(Message.of(
                    "means.gain",
                    question(means),
                    answer.planned().size(),
                    answer.earlier().size(),
                    answer.quarters()));
        }
        named("means.planned", answer.planned(), sentences);
        named("means.earlier", answer.earlier(), sentences);
        named("means.later", answer.later(), sentences);
        Long most = answer.most();
        sentences.add(
                most == null
                        ? Message.of("means.unproven")
                        : Message.of(
                                "means.proven",
                                answer.least(),
                                most,
                                answer.before().total()));
        if (answer.improved() > 0) {
            sentences.add(Message.of("means.improved", answer.improved()));
        }
        return sentences;
    }

    private static void named(String key, List<MeansAnswer.Moved> schools, List<Message> sentences) {
        if (!schools.isEmpty()) {
            String names = schools.stream()
                    .limit(MOST_NAMES)
                    .map(school -> school.name() + " (" + dates(school.from(), school.to()) + ")")
                    .collect(Collectors.joining(", "));
            sentences.add(Message.of(key, schools.size(), names, Math.max(0, schools.size() - MOST_NAMES)));
        }
    }

    private static String dates(@Nullable String from, @Nullable String to) {
        return from == null ? Formats.quarter(to) : Formats.quarter(from) + " → " + Formats.quarter(to);
    }
}
