package de.medienplan.rollout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import de.medienplan.planning.Evaluation;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Status;
import de.medienplan.ui.TableView;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the plan means for one school, and the place to move it. */
class SchoolPane extends Div {

    private static final long serialVersionUID = 1L;

    SchoolPane(PlanEditSession session, String schoolId, boolean editable, Runnable close, List<Component> reasons) {
        addClassName("mp-pane");
        ScenarioSchool school = session.school(schoolId);
        Evaluation.SchoolRow row = session.row(schoolId);
        Button closeButton = Buttons.icon(VaadinIcon.CLOSE_SMALL, "ui.close", close::run);
        Div head = new Div(new H2(school.name()), closeButton);
        head.addClassName("mp-pane-head");
        add(head, state(session, school, row));
        add(dates(session, school, row));
        add(reasons);
        if (editable) {
            add(new MovePart(session, school));
        }
        add(part("rollout.pane.cost", new TableView(cost(row))));
        add(part("rollout.pane.grants", new TableView(grants(row)), grantWords(row)));
        add(part("rollout.pane.instalments", new TableView(instalments(school, row))));
    }

    private static Status state(PlanEditSession session, ScenarioSchool school, Evaluation.SchoolRow row) {
        String wave = Names.wave(session, row.start());
        if (row.start() == null) {
            return new Status(wave, Tone.WARNING);
        }
        return school.pinnedStart() == null
                ? new Status(wave, Tone.GOOD)
                : new Status(Translations.text("rollout.pane.pinned", wave), Tone.NOTICE);
    }

    private static Component dates(PlanEditSession session, ScenarioSchool school, Evaluation.SchoolRow row) {
        Facts facts = new Facts();
        facts.add("rollout.earliestStart", Formats.quarter(school.earliestStart()));
        facts.add("rollout.start", Formats.quarter(row.start()));
        facts.add("rollout.completion", Formats.quarter(row.completion()));
        facts.add("rollout.goLive", row.start() == null ? "–" : SchoolTable.goLive(row));
        facts.add("rollout.investment", Names.euros(school.investment()));
        facts.add("rollout.pupils", Names.number(school.pupils()));
        if (school.publishedStart() != null) {
            facts.add("rollout.published", Formats.quarter(school.publishedStart()));
        }
        if (session.isMoved(school.id())) {
            facts.add(
                    "rollout.pane.before",
                    Formats.quarter(session.stored().plan().startOf(school.id())));
        }
        return facts;
    }

    private static Table cost(Evaluation.SchoolRow row) {
        long forfeited = row.grants().stream()
                .filter(grant -> !grant.received())
                .mapToLong(Evaluation.SchoolGrant::base)
                .sum();
        Table all = new Table(
                "",
                columns("rollout.cost.part", Table.Kind.TEXT, "rollout.cost.amount", Table.Kind.EUROS),
                List.of(
                        List.of(
                                Translations.text("rollout.pane.waiting", row.quartersWaiting()),
                                row.cost().waiting()),
                        List.of(Translations.text("rollout.pane.baseForfeited"), forfeited),
                        List.of(
                                Translations.text("rollout.cost.moves"),
                                row.cost().move()),
                        List.of(
                                Translations.text("rollout.cost.unplanned"),
                                row.cost().unplanned())),
                List.of(
                        Translations.text("rollout.sum"),
                        row.cost().waiting()
                                + forfeited
                                + row.cost().move()
                                + row.cost().unplanned()));
        return hasBase(row) ? all : all.withoutRow(1);
    }

    private static Table grants(Evaluation.SchoolRow row) {
        List<List<?>> lines = new ArrayList<>();
        row.grants()
                .forEach(grant -> lines.add(List.of(
                        Names.programme(grant.programme()),
                        Translations.text(grant.received() ? "rollout.grant.received" : "rollout.grant.forfeited"),
                        grant.base(),
                        grant.received() ? grant.poolEligible() : 0L)));
        Table all = new Table(
                "",
                columns(
                        "rollout.programme",
                        Table.Kind.TEXT,
                        "rollout.grant.state",
                        Table.Kind.TEXT,
                        "rollout.base",
                        Table.Kind.EUROS,
                        "rollout.poolEligible",
                        Table.Kind.EUROS),
                lines);
        return hasBase(row) ? all : all.without(2);
    }

    private static boolean hasBase(Evaluation.SchoolRow row) {
        return row.grants().stream().anyMatch(grant -> grant.base() > 0);
    }

    private static Component grantWords(Evaluation.SchoolRow row) {
        return new Paragraph(Translations.text(
                row.grants().isEmpty()
                        ? "rollout.pane.noGrants"
                        : hasBase(row) ? "rollout.pane.poolNote" : "rollout.pane.poolOnly"));
    }

    private static Table instalments(ScenarioSchool school, Evaluation.SchoolRow row) {
        List<List<?>> lines = new ArrayList<>();
        row.instalments().forEach((year, amount) -> lines.add(List.of(Integer.toString(year), amount)));
        long total =
                row.instalments().values().stream().mapToLong(Long::longValue).sum();
        return new Table(
                "",
                columns("rollout.budget.year", Table.Kind.TEXT, "rollout.cost.amount", Table.Kind.EUROS),
                lines,
                List.of(Translations.text("rollout.sum"), total));
    }

    private static List<Table.Column> columns(Object... keysAndKinds) {
        List<Table.Column> columns = new ArrayList<>();
        for (int i = 0; i < keysAndKinds.length; i += 2) {
            columns.add(
                    new Table.Column(Translations.text((String) keysAndKinds[i]), (Table.Kind) keysAndKinds[i + 1]));
        }
        return columns;
    }

    private static Component part(String headingKey, @Nullable Component... content) {
        Div part = new Div(new H3(Translations.text(headingKey)));
        part.add(content);
        part.addClassName("mp-pane-part");
        return part;
    }
}
