package de.medienplan.rollout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.conflict.Contradiction;
import de.medienplan.planning.conflict.Contradictions;
import de.medienplan.planning.conflict.RepairSentences;
import de.medienplan.shared.Message;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Card;
import de.medienplan.ui.Translations;
import java.util.List;

/** What contradicts itself in a scenario, school by school and quarter by quarter, and the two smallest repairs. */
class ContradictionPart extends Card {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 6;

    private final Div release;
    private final Div supply;

    ContradictionPart(Scenario scenario, Contradictions found) {
        addClassName("mp-conflicts");
        getElement().setAttribute("role", "status");
        RepairSentences repairs = new RepairSentences(scenario, found);
        release = repair("rollout.conflict.release", repairs.release());
        supply = repair("rollout.conflict.supply", repairs.supply());
        Div both = new Div(release, supply);
        both.addClassName("mp-repairs");
        add(
                new H2(text(found.certain() ? "rollout.conflict" : "rollout.conflict.perhaps")),
                new Paragraph(text(found.certain() ? "rollout.conflict.hint" : "rollout.conflict.perhaps.hint")));
        add(sentences(found.findings().stream().map(Contradiction::sentence).toList()));
        add(both);
    }

    /** The button that releases the fewest pins. */
    void offerRelease(Runnable action) {
        offer(release, "release-pins", "rollout.conflict.release.do", action);
    }

    /** The button that adds the least means. */
    void offerSupply(Runnable action) {
        offer(supply, "add-means", "rollout.conflict.supply.do", action);
    }

    private static void offer(Div repair, String id, String key, Runnable action) {
        Button button = Buttons.plain(key, action);
        button.setId(id);
        repair.add(button);
    }

    private static Div repair(String key, List<Message> sentences) {
        Div repair = new Div(new H3(text(key)));
        repair.add(sentences(sentences));
        repair.addClassName("mp-repair");
        return repair;
    }

    private static Component[] sentences(List<Message> sentences) {
        UnorderedList first = list(sentences.subList(0, Math.min(SHOWN, sentences.size())));
        if (sentences.size() <= SHOWN) {
            return new Component[] {first};
        }
        List<Message> rest = sentences.subList(SHOWN, sentences.size());
        return new Component[] {first, new Details(text("rollout.conflict.more", rest.size()), list(rest))};
    }

    private static UnorderedList list(List<Message> sentences) {
        UnorderedList list = new UnorderedList();
        sentences.forEach(sentence -> list.add(new ListItem(Translations.text(sentence))));
        return list;
    }

    private static String text(String key, Object... args) {
        return Translations.text(key, args);
    }
}
