package de.medienplan.rollout.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import de.medienplan.planning.RealMoney;
import de.medienplan.rollout.outlook.Reasons;
import de.medienplan.shared.Message;
import de.medienplan.ui.Card;
import de.medienplan.ui.Status;
import de.medienplan.ui.TableView;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Beside the years of a plan: what becomes of the grants, and for each year why no more is begun in it. */
class IdlePart extends Div {

    private static final long serialVersionUID = 1L;

    /** @param open names of the figures of the grants that nobody has entered */
    IdlePart(PlanEditSession session, Reasons reasons, List<Message> open) {
        addClassName("mp-reasons-part");
        RealMoney money = session.money();
        add(new Card(new TableView(PlanTables.grants(money))));
        if (!open.isEmpty()) {
            String names = open.stream().map(Translations::text).collect(Collectors.joining(", "));
            add(new Status(Translations.text("rollout.grants.open", names), Tone.WARNING));
        }
        Stream.of(money.whyNotDrawn(), money.whatIsLeft())
                .forEach(sentence -> sentence.ifPresent(one -> add(new Paragraph(Translations.text(one)))));
        Card years = Card.titled(text("reasons.idle"), new Paragraph(text("reasons.idle.intro")));
        add(years);
        int schools = session.scenario().schools().size();
        if (schools > ReasonsPart.MOST) {
            years.add(new Paragraph(Translations.text("reasons.idle.many", schools)));
            return;
        }
        Answer.into(
                years,
                reasons.idle(session.scenario(), session.plan()),
                found -> found.forEach(one -> years.add(year(one))));
    }

    /** The first sentence is the heading. */
    private static Div year(List<Message> sentences) {
        UnorderedList causes = new UnorderedList();
        sentences.stream().skip(1).map(Translations::text).forEach(cause -> causes.add(new ListItem(cause)));
        return new Div(new H3(Translations.text(sentences.getFirst())), causes);
    }

    private static String text(String key) {
        return Translations.text(key);
    }
}
