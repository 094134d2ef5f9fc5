package de.medienplan.setup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.medienplan.identity.Role;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.Card;
import de.medienplan.ui.KeyFigure;
import de.medienplan.ui.TabbedPage;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;

/** The city's profile, and for a new city the six steps to a first plan: each can be left out and taken up again. */
@Route("einrichten")
@Menu(title = "setup.page", order = 700, icon = "vaadin:building-o")
@RolesAllowed(Role.Names.PLANNING)
class SetupView extends TabbedPage {

    private static final long serialVersionUID = 1L;

    private final transient List<SetupStep> steps;

    SetupView(List<SetupStep> steps, AsOfDate asOf) {
        super("setup.page", steps.stream().map(SetupStep::key).toList(), asOf);
        this.steps = steps;
    }

    @Override
    protected List<KeyFigure> figures(LocalDate today) {
        List<SetupStep> open = steps.stream().filter(step -> !step.isDone()).toList();
        return List.of(new KeyFigure(
                "setup.done",
                Translations.text("setup.done.value", steps.size() - open.size(), steps.size()),
                open.isEmpty()
                        ? Translations.text("setup.done.all")
                        : Translations.text(
                                "setup.done.next",
                                Translations.text(open.getFirst().key()))));
    }

    @Override
    protected Component tab(int index, LocalDate today) {
        SetupStep step = steps.get(index);
        Runnable next = () -> select(Math.min(index + 1, steps.size() - 1));
        Card card = Card.titled(
                Translations.text(step.key()),
                new Paragraph(Translations.text(step.key() + ".advice")),
                step.body(today, next));
        Div scroll = new Div(card);
        scroll.addClassName("mp-cards");
        return scroll;
    }
}
