package de.medienplan.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import de.medienplan.exporting.profile.FileProfile;
import de.medienplan.exporting.profile.Placeholder;
import de.medienplan.exporting.profile.ProfileEncoding;
import de.medienplan.exporting.profile.ProfileLayout;
import de.medienplan.exporting.profile.ProfileSeparator;
import de.medienplan.shared.UserException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The form of a profile for files, with a line of examples that follows what is typed. */
public final class ProfileDialog {

    private final FileProfile shown;
    private final List<? extends Placeholder> known;
    private final Form<Void> form = new Form<>();
    private final Pre example = new Pre();
    private final TextField name;
    private final Select<String> ending;
    private final Select<ProfileEncoding> encoding;
    private final Select<ProfileSeparator> separator;
    private final TextField datePattern;
    private final com.vaadin.flow.component.checkbox.Checkbox headings;
    private final com.vaadin.flow.component.checkbox.Checkbox decimalComma;
    private final TextArea columns;
    private final TextField source;

    private ProfileDialog(FileProfile shown, List<? extends Placeholder> known) {
        this.shown = shown;
        this.known = known;
        ProfileLayout layout = shown.layout();
        name = Fields.filled(form.required(Fields.text("exporting.profile.name", 100)), shown.name());
        source = Fields.filled(form.required(Fields.text("exporting.profile.source", 300)), shown.source());
        ending = Fields.filled(
                form.required(Fields.choice("exporting.profile.ending", List.of("csv", "txt"), one -> one)),
                layout.ending());
        encoding = Fields.filled(
                form.required(Fields.choice("exporting.profile.encoding", List.of(ProfileEncoding.values()))),
                layout.encoding());
        separator = Fields.filled(
                form.required(Fields.choice("exporting.profile.separator", List.of(ProfileSeparator.values()))),
                layout.separator());
        datePattern =
                Fields.filled(form.required(Fields.text("exporting.profile.datePattern", 40)), layout.datePattern());
        headings = Fields.filled(form.optional(Fields.check("exporting.profile.headings.field")), layout.headings());
        decimalComma =
                Fields.filled(form.optional(Fields.check("exporting.profile.decimalComma")), layout.decimalComma());
        form.wide(new Paragraph(Translations.text("exporting.profile.hint")));
        form.wide(new Paragraph(Translations.text(
                "exporting.profile.known",
                known.stream().map(one -> "{" + one.word() + "}").collect(Collectors.joining(", ")))));
        columns = Fields.filled(
                form.wide(form.required(Fields.area("exporting.profile.columns", 5000))), shown.columns());
        columns.setMinHeight("10rem");
        columns.setValueChangeMode(ValueChangeMode.LAZY);
        form.wide(new Paragraph(Translations.text("exporting.profile.example")));
        example.addClassName("mp-file-example");
        form.wide(example);
        form.onChange(this::showExample);
        showExample();
    }

    /**
     * Opens it.
     *
     * @param known what can be filled in
     * @param save gets the changed profile; what it refuses is said at the field
     * @param delete null for a new one
     * @param done runs after something was stored or deleted
     */
    public static void open(
            FileProfile shown,
            List<? extends Placeholder> known,
            Consumer<FileProfile> save,
            @Nullable Consumer<FileProfile> delete,
            Runnable done) {
        ProfileDialog parts = new ProfileDialog(shown, known);
        FormDialog<Void> dialog = new FormDialog<>(
                Translations.text(shown.id() == null ? "exporting.profile.new" : "exporting.profile"), parts.form);
        if (delete != null) {
            dialog.aside(Buttons.danger(
                    "ui.delete",
                    () -> Confirm.ask(
                            "ui.delete.ask",
                            () -> {
                                if (Notices.guarded(() -> delete.accept(shown))) {
                                    dialog.close();
                                    done.run();
                                }
                            },
                            shown.name())));
        }
        dialog.onDone(done).openLoose(() -> save.accept(parts.typed()));
    }

    private FileProfile typed() {
        return new FileProfile(
                shown.id(),
                shown.version(),
                name.getValue(),
                new ProfileLayout(
                        ending.getValue(),
                        encoding.getValue(),
                        separator.getValue(),
                        headings.getValue(),
                        decimalComma.getValue(),
                        datePattern.getValue()),
                columns.getValue(),
                source.getValue());
    }

    /** What is wrong is said here while it is typed. */
    private void showExample() {
        try {
            example.setText(typed().tried(known).text());
        } catch (UserException refusal) {
            example.setText(Translations.text(refusal.reason()));
        }
    }
}
