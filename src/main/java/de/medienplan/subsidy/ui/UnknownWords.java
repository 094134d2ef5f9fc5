package de.medienplan.subsidy.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import de.medienplan.ui.Translations;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a file calls by words that nobody knows here: one question each. */
class UnknownWords<T> extends Div {

    private static final long serialVersionUID = 1L;

    /** One answer among which the user chooses. */
    record Answer<T>(String label, T value) {}

    /**
     * @param key of the title; what is asked stands under {@code <key>.help}
     * @param words with the number of rows that have them
     * @param given what was answered before
     * @param answered hears each answer; null takes one back
     */
    UnknownWords(
            String key,
            SortedMap<String, Long> words,
            List<Answer<T>> answers,
            Function<String, Optional<T>> given,
            BiConsumer<String, @Nullable T> answered) {
        Div fields = new Div();
        fields.addClassNames("mp-field-grid", "mp-wide");
        words.forEach((word, rows) -> fields.add(field(word, rows, answers, given.apply(word), answered)));
        add(new H3(Translations.text(key)), new Paragraph(Translations.text(key + ".help")), fields);
    }

    private static <T> ComboBox<Answer<T>> field(
            String word,
            long rows,
            List<Answer<T>> answers,
            Optional<T> given,
            BiConsumer<String, @Nullable T> answered) {
        ComboBox<Answer<T>> box = new ComboBox<>(Translations.text("subsidy.import.wordRows", word, rows));
        box.setItems(answers);
        box.setItemLabelGenerator(Answer::label);
        box.setPlaceholder(Translations.text("subsidy.import.open"));
        box.setClearButtonVisible(true);
        box.setWidthFull();
        answers.stream()
                .filter(answer -> given.filter(answer.value()::equals).isPresent())
                .findFirst()
                .ifPresent(box::setValue);
        box.addValueChangeListener(event -> answered.accept(
                word, event.getValue() == null ? null : event.getValue().value()));
        return box;
    }
}
