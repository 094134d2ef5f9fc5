package de.medienplan.school.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeLeaveEvent;
import de.medienplan.school.DecidedDate;
import de.medienplan.school.DecidedDateSource;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolRow;
import de.medienplan.school.SchoolTypes;
import de.medienplan.school.Schools;
import de.medienplan.shared.SchoolYear;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.ListWithDetail;
import de.medienplan.ui.Unsaved;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The list and, beside it, the chosen school; input that is not saved is left only on purpose. */
class SchoolPane extends ListWithDetail {

    private static final long serialVersionUID = 1L;

    private final transient Schools schools;
    private final transient SchoolTypes types;
    private final transient ObjectProvider<DecidedDateSource> decisions;
    private final AsOfDate asOf;
    private final boolean mayEdit;
    private final transient SchoolPanel.Listener listener;
    private final transient Runnable stays;
    private @Nullable SchoolPanel panel;
    private @Nullable SchoolId chosen;

    /** @param stays is told that the user is asked and the chosen school stays for now */
    SchoolPane(
            Schools schools,
            SchoolTypes types,
            ObjectProvider<DecidedDateSource> decisions,
            AsOfDate asOf,
            boolean mayEdit,
            SchoolPanel.Listener listener,
            Runnable stays) {
        super("20rem", "30rem", listener::closed);
        this.schools = schools;
        this.types = types;
        this.decisions = decisions;
        this.asOf = asOf;
        this.mayEdit = mayEdit;
        this.listener = listener;
        this.stays = stays;
    }

    void master(Component list) {
        setMaster(list);
    }

    boolean isOpen() {
        return panel != null;
    }

    boolean isChosen(SchoolRow row) {
        return chosen != null && row.id().equals(chosen);
    }

    /** The chosen one among the rows. */
    @Nullable
    SchoolRow chosenOf(List<SchoolRow> rows) {
        return rows.stream().filter(this::isChosen).findFirst().orElse(null);
    }

    void open(SchoolId id) {
        chosen = id;
        DecidedDate decided = decisions.stream()
                .map(source -> source.dates(asOf.get()).get(id))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        SchoolYear present = SchoolYear.of(asOf.get());
        show(new SchoolPanel(schools, types, present, schools.detail(id), decided, mayEdit, listener));
    }

    /** What was decided depends on the day; what was typed stays. */
    void anotherDay() {
        if (chosen != null && panel != null && !panel.isDirty()) {
            open(chosen);
        }
    }

    void openNew() {
        chosen = null;
        show(new SchoolPanel(schools, types, SchoolYear.of(asOf.get()), null, null, mayEdit, listener));
    }

    void close() {
        panel = null;
        chosen = null;
        setDetail(null);
    }

    private void show(SchoolPanel next) {
        panel = next;
        setDetail(next);
    }

    /** Goes on at once, or after the user has decided about input that is not saved. */
    void leave(Runnable next) {
        SchoolPanel edited = panel;
        if (edited == null || !edited.isDirty()) {
            next.run();
            return;
        }
        stays.run();
        ask(
                edited,
                () -> {
                    panel = null;
                    next.run();
                },
                next);
    }

    /** Postpones leaving the screen while there is input that is not saved. */
    void leave(BeforeLeaveEvent event) {
        SchoolPanel edited = panel;
        if (edited != null && edited.isDirty()) {
            var stay = event.postpone();
            ask(edited, stay::proceed, stay::proceed);
        }
    }

    private void ask(SchoolPanel edited, Runnable discarded, Runnable saved) {
        Unsaved.ask(
                () -> {
                    if (edited.save()) {
                        saved.run();
                    }
                },
                () -> {
                    Unsaved.warnOnClose(this, false);
                    discarded.run();
                });
    }
}
