package de.medienplan.rollout.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.rollout.derive.NeedChange;
import de.medienplan.rollout.scenario.SchoolKinds;
import de.medienplan.rollout.scenario.UnknownPupils;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Translations;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** What each school of a scenario needs: one at a time in the drawer, many at once by a change of the selection. */
class NeedsEditor extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ScenarioEditSession work;
    private final transient GrantRule rule;
    private final boolean editable;
    private final Grid<ScenarioSchool> grid = new Grid<>();
    private final MasterDetailLayout layout = new MasterDetailLayout();
    private final TextField search = Fields.search("rollout.plan.search");
    private final Button bulk;

    NeedsEditor(ScenarioEditSession work, GrantRule rule, boolean editable) {
        this.work = work;
        this.rule = rule;
        this.editable = editable;
        this.bulk = Buttons.icon(VaadinIcon.EDIT, Buttons.plain(Message.of("rollout.bulk", 0), () -> change()));
        addClassName("mp-needs");
        columns();
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        if (editable) {
            grid.setSelectionMode(Grid.SelectionMode.MULTI);
            grid.addSelectionListener(event -> {
                int count = event.getAllSelectedItems().size();
                bulk.setText(text("rollout.bulk", count));
                bulk.setEnabled(count > 0);
            });
        }
        grid.addItemClickListener(event -> open(event.getItem().id()));
        search.addValueChangeListener(event -> refresh());
        bulk.setEnabled(false);
        bulk.setVisible(editable);
        Div bar = new Div(search, bulk);
        bar.addClassName("mp-start-row");
        layout.setMaster(grid);
        layout.setMasterSize("20rem");
        layout.setDetailSize("26rem");
        layout.setExpandMaster(true);
        layout.setExpandDetail(false);
        layout.addBackdropClickListener(event -> close());
        layout.addDetailEscapePressListener(event -> close());
        add(bar, layout);
        refresh();
    }

    private void change() {
        BulkDialog.open(work, rule.of(work), selectedIds(), NeedChange.Kind.PRIORITY, this::refresh);
    }

    private List<String> selectedIds() {
        Set<ScenarioSchool> selected = grid.getSelectedItems();
        return selected.stream().map(ScenarioSchool::id).toList();
    }

    private void columns() {
        grid.addComponentColumn(this::name)
                .setHeader(text("rollout.school"))
                .setKey("name")
                .setComparator(Comparator.comparing(ScenarioSchool::name))
                .setFrozen(true)
                .setTooltipGenerator(ScenarioSchool::name)
                .setWidth("14rem")
                .setFlexGrow(3);
        grid.addColumn(school -> SchoolKinds.of(school.name()))
                .setHeader(text("rollout.type"))
                .setComparator(Comparator.comparing(school -> SchoolKinds.of(school.name())))
                .setWidth("6.5rem");
        number("rollout.pupils.short", ScenarioSchool::pupils, false);
        grid.addColumn(school -> Names.number(school.priority()))
                .setHeader(text("rollout.priority"))
                .setComparator(Comparator.comparing(ScenarioSchool::priority))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("6rem");
        period("rollout.earliestStart", ScenarioSchool::earliestStart);
        number("rollout.duration", ScenarioSchool::duration, false);
        number("rollout.investment", ScenarioSchool::investment, true);
        number("rollout.tablets", ScenarioSchool::tablets, false);
        number("rollout.others", ScenarioSchool::otherDevices, false);
        period("rollout.pinned", ScenarioSchool::pinnedStart);
        period("rollout.published", ScenarioSchool::publishedStart);
    }

    private NativeButton name(ScenarioSchool school) {
        NativeButton button = new NativeButton(school.name(), event -> open(school.id()));
        button.addClassName("mp-link");
        return button;
    }

    private void period(String key, java.util.function.Function<ScenarioSchool, @Nullable String> value) {
        grid.addColumn(school -> Formats.quarter(value.apply(school)))
                .setHeader(text(key))
                .setComparator(Comparator.comparing(school -> String.valueOf(value.apply(school))))
                .setWidth("7.5rem");
    }

    private void number(String key, ToLongFunction<ScenarioSchool> value, boolean money) {
        grid.addColumn(school -> isUnknown(key, school)
                        ? Formats.MISSING
                        : money ? Names.euros(value.applyAsLong(school)) : Names.number(value.applyAsLong(school)))
                .setHeader(text(key))
                .setKey(key)
                .setTextAlign(ColumnTextAlign.END)
                .setComparator(Comparator.comparingLong(value))
                .setWidth(money ? "8.5rem" : "6rem");
    }

    /** What is counted by the head is not known without pupils; what is entered of it is. */
    private static boolean isUnknown(String key, ScenarioSchool school) {
        return UnknownPupils.of(school)
                && (key.equals("rollout.pupils.short") || key.equals("rollout.tablets") && school.tablets() == 0);
    }

    void refresh() {
        String wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        List<ScenarioSchool> shown = work.scenario().schools().stream()
                .filter(school -> school.name().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        List<String> selected = selectedIds();
        grid.setItems(shown);
        work.scenario().schools().stream()
                .filter(school -> selected.contains(school.id()))
                .forEach(grid::select);
        grid.getColumnByKey("name").setFooter(text("rollout.total", shown.size()));
        sum("rollout.pupils.short", shown, ScenarioSchool::pupils, false);
        sum("rollout.investment", shown, ScenarioSchool::investment, true);
        sum("rollout.tablets", shown, ScenarioSchool::tablets, false);
        sum("rollout.others", shown, ScenarioSchool::otherDevices, false);
    }

    private void sum(String key, List<ScenarioSchool> shown, ToLongFunction<ScenarioSchool> value, boolean money) {
        long sum = shown.stream().mapToLong(value).sum();
        grid.getColumnByKey(key).setFooter(money ? Names.euros(sum) : Names.number(sum));
    }

    private void open(String id) {
        work.scenario().schools().stream()
                .filter(school -> school.id().equals(id))
                .findFirst()
                .ifPresent(
                        school -> layout.setDetail(new NeedForm(work, school, editable, this::refresh, this::close)));
    }

    private void close() {
        layout.setDetail(null);
    }

    private static String text(String key, Object... args) {
        return Translations.text(key, args);
    }
}
