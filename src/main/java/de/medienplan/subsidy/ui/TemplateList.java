package de.medienplan.subsidy.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.subsidy.LetterPlaceholder;
import de.medienplan.subsidy.LetterTemplate;
import de.medienplan.subsidy.Letters;
import de.medienplan.ui.DataGrid;
import de.medienplan.ui.Fields;
import de.medienplan.ui.FileLink;
import de.medienplan.ui.FileType;
import de.medienplan.ui.Form;
import de.medienplan.ui.FormDialog;
import de.medienplan.ui.FullHeight;
import de.medienplan.ui.RowClicks;
import de.medienplan.ui.Translations;
import java.util.stream.Collectors;

/** The city's texts for letters; a click edits one. */
class TemplateList extends FullHeight {

    private static final long serialVersionUID = 1L;

    private final transient Letters letters;
    private final transient Runnable changed;

    TemplateList(Letters letters, Runnable changed) {
        this.letters = letters;
        this.changed = changed;
        DataGrid<LetterTemplate> grid = new DataGrid<>();
        grid.text("subsidy.field.letter", row -> Translations.text(row.kind().label()));
        grid.text("subsidy.field.language", row -> LettersView.name(row.language()));
        grid.text("subsidy.field.subject", LetterTemplate::subject);
        grid.text("subsidy.field.source", LetterTemplate::source);
        grid.text("subsidy.field.enteredBy", LetterTemplate::createdBy);
        RowClicks.open(grid, this::edit);
        grid.show(letters.templates());
        add(new Paragraph(Translations.text("subsidy.letters.templates.hint")), grid);
    }

    private void edit(LetterTemplate row) {
        Form<Void> form = new Form<>();
        form.wide(new Paragraph(Translations.text("subsidy.letters.edit.hint")));
        form.wide(new Paragraph(Translations.text(
                "exporting.profile.known",
                LetterPlaceholder.ALL.stream()
                        .map(one -> "{" + one.word() + "}")
                        .collect(Collectors.joining(", ")))));
        TextField subject =
                Fields.filled(form.wide(form.required(Fields.text("subsidy.field.subject", 200))), row.subject());
        TextArea body = Fields.filled(form.wide(form.required(Fields.area("subsidy.field.body", 10_000))), row.body());
        body.setMinHeight("16rem");
        TextField source =
                Fields.filled(form.wide(form.required(Fields.text("subsidy.field.source", 300))), row.source());
        new FormDialog<>(Translations.text(row.kind().label()) + " · " + LettersView.name(row.language()), form)
                .aside(FileLink.of(
                        FileType.PDF,
                        () -> Translations.text("subsidy.letters.example"),
                        () -> letters.example(row),
                        Translations.text("subsidy.letters.example")))
                .onDone(changed)
                .openLoose(() -> letters.save(new LetterTemplate(
                        row.id(),
                        row.kind(),
                        row.language(),
                        subject.getValue(),
                        body.getValue(),
                        source.getValue(),
                        "")));
    }
}
