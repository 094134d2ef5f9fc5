package de.medienplan.subsidy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.tabs.TabSheet;
import de.medienplan.shared.Merge;
import de.medienplan.subsidy.CaseChange;
import de.medienplan.subsidy.CaseDescription;
import de.medienplan.subsidy.CaseFile;
import de.medienplan.subsidy.CaseId;
import de.medienplan.subsidy.CaseParts;
import de.medienplan.subsidy.CaseValues;
import de.medienplan.subsidy.SubsidyCases;
import de.medienplan.subsidy.SubsidyRules;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Confirm;
import de.medienplan.ui.ConflictDialog;
import de.medienplan.ui.FormAlert;
import de.medienplan.ui.Notices;
import de.medienplan.ui.OtherSave;
import de.medienplan.ui.Status;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import de.medienplan.ui.Unsaved;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One case beside the list: its fields, what they come to, what was paid, who changed what. */
class CasePanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient SubsidyCases cases;
    private final transient CaseFile file;
    private final transient Consumer<@Nullable CaseId> saved;
    private final transient Runnable close;
    private final transient BiConsumer<CaseFile, CaseValues> goOn;
    private final FormAlert alert = new FormAlert();
    private final CaseForm form;
    private final CaseOutcome outcome;
    private boolean unsaved;

    /**
     * @param saved called with the id of the case, null if it was deleted
     * @param goOn called with what somebody else saved meanwhile and what is to be edited on top of it
     */
    CasePanel(
            SubsidyCases cases,
            SubsidyRules rules,
            CaseFile file,
            List<String> families,
            LocalDate asOf,
            Consumer<@Nullable CaseId> saved,
            Runnable close,
            BiConsumer<CaseFile, CaseValues> goOn) {
        this.cases = cases;
        this.file = file;
        this.saved = saved;
        this.close = close;
        this.goOn = goOn;
        outcome = new CaseOutcome(file, cases::family, asOf);
        form = new CaseForm(
                file.values(), families, cases.schools(), file.rules().kinds(), rules.prices(), this::changed);
        addClassName("mp-panel");
        TabSheet tabs = new TabSheet();
        tabs.add(Translations.text("subsidy.tab.case"), form);
        tabs.add(Translations.text("subsidy.tab.computation"), outcome.preview());
        if (file.values().id() != null) {
            tabs.add(Translations.text("subsidy.tab.payments"), CaseRecords.payments(file));
            tabs.add(Translations.text("subsidy.tab.changes"), CaseRecords.changes(file.changes()));
        }
        add(head(), alert, tabs, foot());
        outcome.show(form);
    }

    private Div head() {
        H2 title = new H2(
                file.values().id() == null
                        ? Translations.text("subsidy.case.new")
                        : Translations.text("subsidy.case.title", file.values().reference()));
        Div head = new Div(title);
        if (file.values().synthetic()) {
            head.add(new Status(Translations.text("subsidy.synthetic"), Tone.NOTICE));
        }
        head.add(Buttons.icon(VaadinIcon.CLOSE_SMALL, "ui.close", this::leave));
        head.addClassName("mp-panel-head");
        return head;
    }

    private Div foot() {
        Div foot = new Div(Buttons.primary("ui.save", this::save), Buttons.plain("ui.cancel", this::leave));
        foot.add(outcome.summary());
        if (file.values().id() != null && file.payments().isEmpty()) {
            Button delete = Buttons.danger("subsidy.case.delete", this::delete);
            delete.addClassName("mp-push-right");
            foot.add(delete);
        }
        foot.addClassName("mp-panel-foot");
        return foot;
    }

    private void changed() {
        unsaved = true;
        Unsaved.warnOnClose(this, true);
        outcome.show(form);
    }

    /** @return whether everything typed is stored now */
    private boolean save() {
        return form.isValid() && alert.attempt(() -> store(form.values()), form::refuse, this::resolve);
    }

    private void store(CaseValues values) {
        done(cases.save(values), "ui.saved");
    }

    private void resolve() {
        CaseFile theirs = cases.detail(file.values().key());
        CaseChange last = theirs.changes().getFirst();
        var words = new CaseDescription(cases.schools(), Translations.locale());
        ConflictDialog.ask(
                new Merge<>(new CaseParts(), file.values(), theirs.values(), form.values()),
                new OtherSave(last.actor(), last.at()),
                field -> Translations.text(field.label()),
                words::of,
                merged -> alert.attempt(() -> store(merged), form::refuse, this::resolve),
                merged -> goOn.accept(theirs, merged));
    }

    /** Puts values into the form as if they had been typed. */
    void type(CaseValues values) {
        form.show(values);
        changed();
    }

    private void delete() {
        Confirm.ask(
                "subsidy.case.delete.ask",
                () -> alert.attempt(this::remove, form::refuse, this::resolve),
                file.values().reference());
    }

    private void remove() {
        cases.delete(file.values());
        done(null, "ui.deleted");
    }

    private void done(@Nullable CaseId id, String key) {
        settle();
        Notices.done(key);
        saved.accept(id);
    }

    private void settle() {
        unsaved = false;
        Unsaved.warnOnClose(this, false);
    }

    /** Closes, or asks first if something is not saved. */
    void leave() {
        leave(close);
    }

    /** Goes on at once, or after the user has decided about what is not saved. */
    void leave(Runnable next) {
        if (!unsaved) {
            next.run();
            return;
        }
        Unsaved.ask(
                () -> {
                    if (save()) {
                        next.run();
                    }
                },
                () -> {
                    settle();
                    next.run();
                });
    }

    boolean isUnsaved() {
        return unsaved;
    }
}
