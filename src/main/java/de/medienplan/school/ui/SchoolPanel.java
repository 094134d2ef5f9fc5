package de.medienplan.school.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.QueryParameters;
import de.medienplan.school.ChangedMeanwhile;
import de.medienplan.school.DecidedDate;
import de.medienplan.school.InvalidSchool;
import de.medienplan.school.MepPlace;
import de.medienplan.school.SchoolDetail;
import de.medienplan.school.SchoolField;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolParts;
import de.medienplan.school.SchoolStatus;
import de.medienplan.school.SchoolTypes;
import de.medienplan.school.SchoolValues;
import de.medienplan.school.Schools;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Merge;
import de.medienplan.shared.Message;
import de.medienplan.shared.SchoolYear;
import de.medienplan.shared.UserException;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.ConflictDialog;
import de.medienplan.ui.FormAlert;
import de.medienplan.ui.HistoryPanel;
import de.medienplan.ui.Notices;
import de.medienplan.ui.OtherSave;
import de.medienplan.ui.Translations;
import de.medienplan.ui.Unsaved;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One school beside the list: its values to edit, its history, and what can be done with it. */
class SchoolPanel extends Div {

    private static final long serialVersionUID = 1L;

    /** A new school: nothing known, open in the MEP. */
    private static final SchoolValues BLANK = SchoolValues.EMPTY.with(SchoolField.MEP_PLACE, MepPlace.NONE);

    private final transient Schools schools;
    private transient @Nullable SchoolDetail stored;
    private final transient @Nullable DecidedDate decided;
    private final transient Listener listener;
    private final FormAlert alert = new FormAlert();
    private final SchoolForm form;
    private transient SchoolValues base;
    private transient int version;

    /** Hears what became of the school. */
    interface Listener {
        void saved(SchoolId id);

        void closed();
    }

    /**
     * @param stored the school to edit; null for a new one
     * @param decided what was decided about it; null if nothing
     */
    SchoolPanel(
            Schools schools,
            SchoolTypes types,
            SchoolYear present,
            @Nullable SchoolDetail stored,
            @Nullable DecidedDate decided,
            boolean mayEdit,
            Listener listener) {
        this.schools = schools;
        this.stored = stored;
        this.decided = decided;
        this.listener = listener;
        this.base = stored == null ? BLANK : stored.values();
        this.version = stored == null ? 0 : stored.version();
        boolean editable = mayEdit && (stored == null || stored.status() == SchoolStatus.ACTIVE);
        this.form = new SchoolForm(types.all(), present, !editable, () -> Unsaved.warnOnClose(this, true));
        addClassName("mp-panel");
        form.show(base, stored == null ? Set.of() : stored.synthetic());
        add(head(), alert, body());
        if (editable) {
            add(foot());
        } else if (mayEdit && stored != null) {
            add(endedFoot(stored));
        }
    }

    private Component head() {
        H2 title = new H2(
                stored == null
                        ? Translations.text("school.new")
                        : stored.values().text(SchoolField.NAME));
        Div head = new Div(title, Buttons.icon(VaadinIcon.CLOSE_SMALL, "ui.close", listener::closed));
        head.addClassName("mp-panel-head");
        return head;
    }

    private Component body() {
        if (stored == null) {
            return form;
        }
        SchoolId id = stored.id();
        TabSheet tabs = new TabSheet();
        Div values = new Div();
        if (stored.status() != SchoolStatus.ACTIVE) {
            values.add(new Paragraph(ended(stored)));
        }
        if (decided != null) {
            Anchor sheet = new Anchor(
                    "schulblaetter?"
                            + QueryParameters.of("schule", stored.values().text(SchoolField.NUMBER))
                                    .getQueryString(),
                    Translations.text("school.panel.sheet"));
            Paragraph dates = new Paragraph(new Span(Translations.text(decided.sentence()) + " "), sheet);
            dates.addClassName("mp-decided");
            values.add(dates);
        }
        values.add(form);
        tabs.add(Translations.text("school.panel.values"), values);
        Div history = new Div();
        tabs.add(Translations.text("history.title"), history);
        tabs.addSelectedChangeListener(event -> {
            if (history.getChildren().findAny().isEmpty()) {
                history.add(new HistoryPanel(schools.history(id)));
            }
        });
        return tabs;
    }

    private static String ended(SchoolDetail school) {
        String on = Formats.date(school.endedOn(), Translations.locale());
        SchoolDetail.Successor into = school.mergedInto();
        return into == null
                ? Translations.text("school.panel.closedOn", on)
                : Translations.text("school.panel.mergedOn", on, into.name());
    }

    private Component foot() {
        Button save = Buttons.primary("ui.save", this::save);
        save.addClickShortcut(Key.KEY_S, KeyModifier.CONTROL).resetFocusOnActiveElement();
        Button discard = Buttons.link("school.panel.discard", () -> {
            Unsaved.warnOnClose(this, false);
            form.show(base, stored == null ? Set.of() : stored.synthetic());
        });
        Div foot = new Div(save, discard);
        if (stored != null) {
            SchoolId id = stored.id();
            Button end = Buttons.link(
                    "school.end.action",
                    () -> EndDialog.open(schools, Objects.requireNonNull(stored), () -> listener.saved(id)));
            end.addClassName("mp-push-right");
            foot.add(end);
        }
        foot.addClassName("mp-panel-foot");
        return foot;
    }

    private Component endedFoot(SchoolDetail school) {
        Button reopen = Buttons.plain("school.reopen", () -> {
            Runnable race = () -> alert.say(Message.of("ui.error.changedMeanwhile"));
            if (alert.attempt(() -> schools.reopen(school.id(), school.version()), refusal -> false, race)) {
                listener.saved(school.id());
            }
        });
        Div foot = new Div(reopen);
        foot.addClassName("mp-panel-foot");
        return foot;
    }

    boolean isDirty() {
        return form.isUnreadable() || !form.values().equals(base);
    }

    /** @return whether everything typed is stored now */
    boolean save() {
        if (form.isUnreadable()) {
            form.focusUnreadable();
            return false;
        }
        return store(form.values(), version);
    }

    private boolean store(SchoolValues values, int onVersion) {
        return alert.attempt(
                () -> keep(values, onVersion),
                this::refuse,
                () -> resolve(schools.detail(Objects.requireNonNull(stored).id())));
    }

    private void keep(SchoolValues values, int onVersion) {
        SchoolId id = stored == null ? schools.create(values) : stored.id();
        if (stored != null) {
            schools.save(id, onVersion, values);
        }
        Unsaved.warnOnClose(this, false);
        Notices.done("school.saved", values.text(SchoolField.NAME));
        base = values;
        listener.saved(id);
    }

    private boolean refuse(UserException refusal) {
        switch (refusal) {
            case InvalidSchool invalid -> form.refuse(invalid.violations());
            case ChangedMeanwhile meanwhile -> resolve(meanwhile.stored());
            default -> {
                return false;
            }
        }
        return true;
    }

    private void resolve(SchoolDetail theirs) {
        ConflictDialog.ask(
                new Merge<>(new SchoolParts(), base, theirs.values(), form.values()),
                OtherSave.of(theirs.changedBy(), theirs.changedAt()),
                key -> Translations.text(key.label()),
                (key, values) -> Formats.value(values.get(key), Translations.locale()),
                merged -> store(merged, theirs.version()),
                merged -> keepEditing(theirs, merged));
    }

    /** What the other one saved becomes the new ground; what is typed here stays in the inputs. */
    private void keepEditing(SchoolDetail theirs, SchoolValues merged) {
        stored = theirs;
        base = theirs.values();
        version = theirs.version();
        form.show(merged, theirs.synthetic());
    }
}
