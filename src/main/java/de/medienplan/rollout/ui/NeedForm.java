package de.medienplan.rollout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.rollout.scenario.SchoolDraft;
import de.medienplan.shared.Formats;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Confirm;
import de.medienplan.ui.Translations;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One school's needs; each valid input changes the scenario at once, saving is up to the page. */
class NeedForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ScenarioEditSession work;
    private final String id;
    private final boolean editable;
    private final transient Runnable changed;

    NeedForm(ScenarioEditSession work, ScenarioSchool school, boolean editable, Runnable changed, Runnable close) {
        this.work = work;
        this.id = school.id();
        this.editable = editable;
        this.changed = changed;
        addClassName("mp-pane");
        Button closeButton = Buttons.icon(VaadinIcon.CLOSE_SMALL, "ui.close", close::run);
        Div head = new Div(new H2(school.name()), closeButton);
        head.addClassName("mp-pane-head");
        add(
                head,
                new FormGrid(basics(school)),
                new H3(Translations.text("rollout.need.dates")),
                new FormGrid(dates(school)),
                new H3(Translations.text("rollout.begun")),
                new BegunPart(work, id, editable, this::put));
        add(new H3(Translations.text("rollout.need.demands")), new DemandTable(work, id, editable, this::put));
        add(new H3(Translations.text("rollout.need.grants")), new GrantTable(work, id, editable, this::put));
        if (editable) {
            Button remove = Buttons.icon(
                    VaadinIcon.TRASH,
                    Buttons.danger(
                            "rollout.need.remove",
                            () -> Confirm.ask(
                                    "rollout.need.removeAsk",
                                    () -> {
                                        work.change(draft -> draft.without(List.of(id)));
                                        changed.run();
                                        close.run();
                                    },
                                    school.name())));
            add(remove);
        }
    }

    /** A two-column grid of fields. */
    private static final class FormGrid extends Div {

        private static final long serialVersionUID = 1L;

        FormGrid(List<Component> fields) {
            addClassName("mp-field-grid");
            add(fields);
        }
    }

    private List<Component> basics(ScenarioSchool school) {
        TextField name = new TextField(Translations.text("rollout.name"));
        name.setValue(school.name());
        name.setReadOnly(!editable);
        name.addValueChangeListener(event -> {
            name.setInvalid(name.getValue().isBlank());
            if (!name.getValue().isBlank()) {
                put(draft -> draft.name(name.getValue().strip()));
            }
        });
        List<Component> fields = new ArrayList<>(List.of(name));
        fields.add(locked(Inputs.whole("rollout.pupils", school.pupils(), 0, v -> put(draft -> draft.pupils(v)))));
        fields.add(locked(
                Inputs.decimal("rollout.priority", school.priority(), false, v -> put(draft -> draft.priority(v)))));
        fields.add(locked(
                Inputs.whole("rollout.duration", school.plannedDuration(), 1, v -> put(draft -> duration(draft, v)))));
        fields.add(locked(
                Inputs.euros("rollout.investment", school.investment(), v -> put(draft -> draft.investment(v)))));
        fields.add(locked(Inputs.whole("rollout.tablets", school.tablets(), 0, v -> put(draft -> draft.tablets(v)))));
        fields.add(locked(
                Inputs.whole("rollout.others", school.otherDevices(), 0, v -> put(draft -> draft.otherDevices(v)))));
        return fields;
    }

    /** A shorter duration drops demands that would lie beyond it into its last quarter. */
    private SchoolDraft duration(SchoolDraft draft, long quarters) {
        return draft.duration((int) Math.min(quarters, work.scenario().periods().size()))
                .fitDemands();
    }

    private List<Component> dates(ScenarioSchool school) {
        ComboBox<String> earliest = Inputs.quarter("rollout.earliestStart", work.scenario(), school.earliestStart());
        earliest.setReadOnly(!editable);
        earliest.addValueChangeListener(event -> {
            String value = event.getValue();
            earliest.setInvalid(value == null);
            if (value != null) {
                put(draft -> draft.earliestStart(value));
            }
        });
        return List.of(
                earliest,
                optional("rollout.pinned", school.pinnedStart(), period -> draft -> draft.pinnedStart(period)),
                optional(
                        "rollout.published", school.publishedStart(), period -> draft -> draft.publishedStart(period)));
    }

    private ComboBox<String> optional(
            String key, @Nullable String value, Function<@Nullable String, UnaryOperator<SchoolDraft>> change) {
        ComboBox<String> box = Inputs.quarter(key, work.scenario(), value);
        box.setClearButtonVisible(true);
        box.setPlaceholder(Formats.quarter(null));
        box.setReadOnly(!editable);
        box.addValueChangeListener(event -> put(change.apply(event.getValue())));
        return box;
    }

    private <T extends com.vaadin.flow.component.textfield.BigDecimalField> T locked(T field) {
        field.setReadOnly(!editable);
        return field;
    }

    private ScenarioSchool present() {
        return work.scenario().schools().stream()
                .filter(school -> school.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void put(UnaryOperator<SchoolDraft> change) {
        ScenarioSchool next = change.apply(SchoolDraft.of(present())).build();
        work.change(draft -> draft.put(next));
        changed.run();
    }
}
