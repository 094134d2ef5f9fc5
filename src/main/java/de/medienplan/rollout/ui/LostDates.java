package de.medienplan.rollout.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import de.medienplan.planning.Violation;
import de.medienplan.rollout.plan.ChangePreview;
import de.medienplan.rollout.plan.DecidedPlan;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;
import de.medienplan.ui.Translations;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The schools that lose the date that was decided, by name, with the price of keeping it or the rule in its way. */
class LostDates extends Details {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 25;

    private LostDates(PlanEditSession session, DecidedPlan decided, List<Map.Entry<String, String>> lost) {
        setSummaryText(Translations.text("decision.lost", lost.size(), decided.number()));
        setOpened(lost.size() <= 5);
        UnorderedList list = new UnorderedList();
        list.addClassName("mp-breaks");
        lost.stream().limit(SHOWN).forEach(school -> list.add(new ListItem(words(session, school))));
        if (lost.size() > SHOWN) {
            list.add(new ListItem(Translations.text("progress.next.more", lost.size() - SHOWN)));
        }
        add(list);
    }

    /**
     * @param starts decided starts by school of the session's scenario
     * @return null if no school loses its date
     */
    static @Nullable LostDates of(PlanEditSession session, DecidedPlan decided, Map<String, String> starts) {
        List<Map.Entry<String, String>> lost = session.scenario().schools().stream()
                .filter(school -> starts.containsKey(school.id()))
                .map(school -> Map.entry(school.id(), Objects.requireNonNull(starts.get(school.id()))))
                .filter(school -> !school.getValue().equals(session.plan().startOf(school.getKey())))
                .toList();
        return lost.isEmpty() ? null : new LostDates(session, decided, lost);
    }

    private static String words(PlanEditSession session, Map.Entry<String, String> school) {
        String id = school.getKey();
        String now = session.plan().startOf(id);
        String moved = Translations.text(
                "decision.lost.moved",
                session.school(id).name(),
                Formats.quarter(school.getValue()),
                now == null ? Translations.text("rollout.unplanned") : Formats.quarter(now));
        if (session.scenario().periods().stream()
                .noneMatch(period -> period.id().equals(school.getValue()))) {
            return moved + " " + Translations.text("decision.lost.outside");
        }
        return moved + " " + price(session, id, session.tryMove(id, school.getValue()));
    }

    private static String price(PlanEditSession session, String id, ChangePreview kept) {
        long difference =
                kept.evaluation().cost().total() - session.evaluation().cost().total();
        return kept.newViolations().isEmpty()
                ? Translations.text("decision.lost.price", Names.difference(difference))
                : Translations.text("decision.lost.refused", Translations.text(first(kept.newViolations(), id)));
    }

    /** The reason that names the school, else the first. */
    private static Message first(List<Violation> violations, String school) {
        return violations.stream()
                .filter(violation -> violation.schools().contains(school))
                .findFirst()
                .orElse(violations.getFirst())
                .reason();
    }
}
