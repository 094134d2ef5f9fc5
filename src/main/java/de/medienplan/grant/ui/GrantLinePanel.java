package de.medienplan.grant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import de.medienplan.grant.GrantLine;
import de.medienplan.grant.GrantLineTables;
import de.medienplan.grant.GrantLines;
import de.medienplan.shared.Formats;
import de.medienplan.shared.PlanId;
import de.medienplan.shared.Table;
import de.medienplan.ui.Card;
import de.medienplan.ui.EmptyState;
import de.medienplan.ui.KeyFigure;
import de.medienplan.ui.TableView;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How far the grants have come, from entitlement to settlement, as finely as wanted. */
@org.springframework.stereotype.Component
class GrantLinePanel {

    private final GrantLines lines;

    GrantLinePanel(GrantLines lines) {
        this.lines = lines;
    }

    Table table(GrantLines.Level level, Optional<PlanId> plan, LocalDate day) {
        return GrantLineTables.of(level, lines.of(level, plan, day), Translations.locale());
    }

    /** @param choose takes another level */
    Component panel(
            GrantLines.Level level,
            Optional<PlanId> plan,
            LocalDate day,
            java.util.function.Consumer<GrantLines.Level> choose) {
        Div panel = new Div();
        panel.addClassNames("mp-scroll", "mp-column");
        Select<GrantLines.Level> levels = new Select<>();
        levels.setLabel(Translations.text("grant.line.level"));
        levels.setItems(GrantLines.Level.values());
        levels.setItemLabelGenerator(one -> Translations.text("grant.line.level." + one));
        levels.setValue(level);
        levels.addValueChangeListener(event -> choose.accept(event.getValue()));
        Table table = table(level, plan, day);
        panel.add(levels);
        if (table.rows().isEmpty()) {
            panel.add(new EmptyState("grant.line.empty"));
            return panel;
        }
        Div scroller = new Div(new TableView(table));
        scroller.addClassName("mp-table-scroll");
        panel.add(new Card(
                scroller,
                new Paragraph(Translations.text("grant.line.note", Formats.date(day, Translations.locale())))));
        return panel;
    }

    List<KeyFigure> figures(Optional<PlanId> plan, LocalDate day) {
        List<GrantLine> all = lines.of(GrantLines.Level.PROGRAMME, plan, day);
        return List.of(
                figure("planned", all, line -> line.given().planned()),
                figure("requested", all, line -> line.flow().requested()),
                figure("approved", all, line -> line.flow().approved()),
                figure("drawn", all, line -> line.flow().drawn()),
                figure("open", all, line -> line.flow().open()));
    }

    private static KeyFigure figure(String key, List<GrantLine> lines, Function<GrantLine, BigDecimal> amount) {
        return new KeyFigure(
                "grant.line." + key,
                Formats.money(
                        lines.stream().map(amount).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add),
                        Translations.locale()));
    }
}
