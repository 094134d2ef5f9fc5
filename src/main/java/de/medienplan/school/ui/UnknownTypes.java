package de.medienplan.school.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import de.medienplan.school.SchoolTypes;
import de.medienplan.school.TypeReading;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Translations;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** For each type of school that the register does not know: read it as another, leave its rows out, or create it. */
class UnknownTypes extends Div {

    private static final long serialVersionUID = 1L;

    /** One answer; a null code leaves the rows out. */
    private record Answer(String label, @Nullable String code) {}

    private final transient SchoolTypes types;
    private final transient Consumer<TypeReading> changed;
    private final transient Runnable created;
    private transient TypeReading reading;

    /**
     * @param changed hears each answer
     * @param created is told when a type was added to the register
     */
    UnknownTypes(
            SchoolTypes types,
            SortedMap<String, Long> unknown,
            TypeReading reading,
            Consumer<TypeReading> changed,
            Runnable created) {
        this.types = types;
        this.reading = reading;
        this.changed = changed;
        this.created = created;
        Div fields = new Div();
        fields.addClassNames("mp-field-grid", "mp-wide");
        List<Answer> answers = answers();
        unknown.forEach((written, rows) -> fields.add(field(written, rows, answers)));
        add(
                new H3(Translations.text("school.import.types")),
                new Paragraph(Translations.text("school.import.typesHelp")),
                fields);
    }

    private List<Answer> answers() {
        List<Answer> answers = new ArrayList<>();
        answers.add(new Answer(Translations.text("school.import.typeLeftOut"), null));
        types.all().forEach(type -> answers.add(new Answer(type.name(), type.code())));
        return answers;
    }

    private Div field(String written, long rows, List<Answer> answers) {
        ComboBox<Answer> box = new ComboBox<>(Translations.text("school.import.typeRows", written, rows));
        box.setItems(answers);
        box.setItemLabelGenerator(Answer::label);
        box.setPlaceholder(Translations.text("school.import.typeOpen"));
        box.setClearButtonVisible(true);
        box.setWidthFull();
        answers.stream().filter(answer -> given(written, answer)).findFirst().ifPresent(box::setValue);
        box.addValueChangeListener(event -> answer(written, event.getValue()));
        Button create = Buttons.icon(
                VaadinIcon.PLUS,
                Buttons.small(Buttons.link("school.type.new", () -> SchoolTypeDialog.create(types, written, created))));
        create.setAriaLabel(Translations.text("school.import.typeCreate", written));
        return new Div(box, create);
    }

    private boolean given(String written, Answer answer) {
        return answer.code() == null
                ? reading.leavesOut(written)
                : answer.code().equals(reading.codeOf(written));
    }

    private void answer(String written, @Nullable Answer answer) {
        boolean leaveOut = answer != null && answer.code() == null;
        reading = leaveOut ? reading.without(written) : reading.as(written, answer == null ? null : answer.code());
        changed.accept(reading);
    }
}
