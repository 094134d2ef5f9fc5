package de.medienplan.grant.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import de.medienplan.grant.FigureRow;
import de.medienplan.grant.Figures;
import de.medienplan.grant.ProgrammeId;
import de.medienplan.grant.ProgrammeTerms;
import de.medienplan.grant.Programmes;
import de.medienplan.identity.Role;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table;
import de.medienplan.ui.Address;
import de.medienplan.ui.CardColumn;
import de.medienplan.ui.EmptyState;
import de.medienplan.ui.ExportMenu;
import de.medienplan.ui.KeyFigure;
import de.medienplan.ui.PageView;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Where sources contradict each other or say nothing: side by side, with the value that is computed with. */
@Route("quellenangaben")
@Menu(title = "grant.figures", order = 250, icon = "vaadin:scale-unbalance")
@RolesAllowed({Role.Names.FINANCE, Role.Names.PLANNING})
class FiguresView extends PageView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private enum Shown {
        DISPUTED(FigureRow::isDisputed),
        OPEN(FigureRow::isOpen),
        ALL(figure -> true);

        private final transient Predicate<FigureRow> filter;

        Shown(Predicate<FigureRow> filter) {
            this.filter = filter;
        }
    }

    private final transient Figures figures;
    private final transient Map<ProgrammeId, String> programmes;
    private final ComboBox<Shown> shown = new ComboBox<>();

    FiguresView(Figures figures, Programmes programmes) {
        super("grant.figures");
        this.figures = figures;
        this.programmes = programmes.all().stream().collect(Collectors.toMap(ProgrammeTerms::id, ProgrammeTerms::name));
        shown.setItems(Shown.values());
        shown.setAriaLabel(Translations.text("grant.figures.filter"));
        shown.setItemLabelGenerator(one -> Translations.text("grant.figures.shown." + one.name()));
        shown.setValue(Shown.DISPUTED);
        shown.setAllowCustomValue(false);
        shown.addValueChangeListener(event -> refresh());
        filters(shown);
        actions(new ExportMenu(this::table));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Address.of(event.getLocation().getQueryParameters())
                .get("ansicht")
                .filter(name -> List.of("OPEN", "ALL").contains(name))
                .ifPresent(name -> shown.setValue(Shown.valueOf(name)));
        refresh();
    }

    private Shown wanted() {
        return Objects.requireNonNullElse(shown.getValue(), Shown.DISPUTED);
    }

    private void refresh() {
        List<FigureRow> all = figures.all();
        List<FigureRow> visible = all.stream().filter(wanted().filter).toList();
        figures(List.of(
                count("grant.figures.shown.DISPUTED", all, Shown.DISPUTED),
                count("grant.figures.shown.OPEN", all, Shown.OPEN),
                count("grant.figures.shown.ALL", all, Shown.ALL)));
        CardColumn list = new CardColumn();
        visible.stream()
                .collect(Collectors.groupingBy(this::owner, java.util.LinkedHashMap::new, Collectors.toList()))
                .forEach((owner, group) -> {
                    list.add(new H2(owner));
                    group.forEach(figure -> list.add(new FigureCard(figures, figure, this::refresh)));
                });
        content(visible.isEmpty() ? new EmptyState("grant.figures.empty") : list);
        Address.of(QueryParameters.empty())
                .with("ansicht", wanted() == Shown.DISPUTED ? "" : wanted())
                .show(this);
    }

    private static KeyFigure count(String key, List<FigureRow> all, Shown which) {
        return new KeyFigure(
                key, Formats.integer(all.stream().filter(which.filter).count(), Translations.locale()));
    }

    private String owner(FigureRow figure) {
        ProgrammeId programme = figure.programmeId();
        return programme == null
                ? Translations.text("grant.figures.paper")
                : Objects.requireNonNullElse(programmes.get(programme), "");
    }

    private Table table() {
        List<List<String>> rows = new ArrayList<>();
        for (FigureRow figure : figures.all()) {
            for (FigureRow.Variant variant : figure.variants()) {
                rows.add(List.of(
                        owner(figure),
                        figure.name(),
                        FigureValues.text(figure.kind(), variant.value()),
                        variant.source(),
                        FigureValues.difference(figure, variant),
                        figure.isChosen(variant) ? Translations.text("grant.figure.chosen") : ""));
            }
            if (figure.isOpen()) {
                rows.add(List.of(
                        owner(figure),
                        figure.name(),
                        Translations.text("grant.figure.open"),
                        Objects.requireNonNullElse(figure.choice().openReason(), ""),
                        "",
                        ""));
            }
        }
        return new Table(
                Translations.text("grant.figures"),
                List.of(
                        column("grant.application.programme"),
                        column("grant.figure.name"),
                        column("grant.figure.value"),
                        column("grant.figure.source"),
                        column("grant.figure.difference"),
                        column("grant.figure.choice")),
                rows);
    }

    private static Table.Column column(String key) {
        return new Table.Column(Translations.text(key), Table.Kind.TEXT);
    }
}
