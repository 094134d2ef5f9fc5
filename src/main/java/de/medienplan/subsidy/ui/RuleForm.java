package de.medienplan.subsidy.ui;

import com.vaadin.flow.component.html.Paragraph;
import de.medienplan.ui.DisplayedVersion;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Form;
import de.medienplan.ui.FormDialog;
import de.medienplan.ui.Translations;
import java.util.function.Consumer;

/** The form of a rule, which ends with where it comes from. */
class RuleForm<R> extends Form<R> {

    private static final long serialVersionUID = 1L;

    private final String key;

    /** @param key of the title; what the rule means stands under {@code <key>.hint} */
    RuleForm(String key, DisplayedVersion<R> row) {
        super("subsidy.field.", row);
        this.key = key;
        wide(new Paragraph(Translations.text(key + ".hint")));
    }

    /** For a new row. */
    RuleForm(String key, R row) {
        this(key, DisplayedVersion.fresh(row));
    }

    RuleForm<R> withSource() {
        wide(required("source", field -> Fields.text(field, 300)));
        return this;
    }

    RuleForm<R> withSourceAndNote() {
        withSource().wide(optional("note", field -> Fields.text(field, 500)));
        return this;
    }

    void open(Runnable stored, Consumer<R> store) {
        new FormDialog<>(Translations.text(key), this).onDone(stored).open(store);
    }
}
