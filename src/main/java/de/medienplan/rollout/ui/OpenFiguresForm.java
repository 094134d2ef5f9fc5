package de.medienplan.rollout.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.grant.FigureInput;
import de.medienplan.grant.FigureKind;
import de.medienplan.grant.FigureRow;
import de.medienplan.grant.ProgrammeTerms;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Asks for exactly what is still open of the chosen programmes, each value with its source; one source may stand for all. */
class OpenFiguresForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, Line> lines = new LinkedHashMap<>();
    private final transient Runnable changed;
    private final TextField common = Fields.text("rollout.open.common", 500);
    private transient List<String> shown = List.of();

    /**
     * @param changed runs after a value was typed
     * @param asOf the day that the city's own word is of, where nothing else is named as the source
     */
    OpenFiguresForm(Runnable changed, LocalDate asOf) {
        this.changed = changed;
        addClassName("mp-open-figures");
        common.setValue(Translations.text("rollout.open.usual", Formats.date(asOf, Translations.locale())));
        common.setWidthFull();
        common.addValueChangeListener(event -> changed.run());
    }

    /** Shows what is open; what was typed before stays. */
    void show(Map<ProgrammeTerms, List<FigureRow>> open) {
        removeAll();
        shown = open.values().stream()
                .flatMap(List::stream)
                .map(FigureRow::code)
                .toList();
        open.forEach((programme, figures) -> {
            if (!figures.isEmpty()) {
                add(new H3(Translations.text("rollout.open.title", programme.name(), figures.size())));
                add(new Paragraph(Translations.text("rollout.open.hint")), table(figures));
            }
        });
        if (!shown.isEmpty()) {
            add(common);
        }
    }

    private FieldTable table(List<FigureRow> figures) {
        FieldTable table = new FieldTable(
                Translations.text("rollout.open.figure"),
                Translations.text("rollout.open.value"),
                Translations.text("rollout.assumption.source"));
        figures.forEach(figure -> {
            Line line = lines.computeIfAbsent(figure.code(), code -> new Line(figure));
            table.row(figure.name(), (Component) line.value, line.source);
        });
        return table;
    }

    /**
     * What was typed, by code of the figure; what was left empty stays open.
     *
     * @throws UserException at a value without source
     */
    Map<String, FigureInput> entered() {
        Map<String, FigureInput> entered = new HashMap<>();
        shown.forEach(code -> Objects.requireNonNull(lines.get(code)).addTo(entered));
        return entered;
    }

    private final class Line {

        private final FigureRow figure;
        private final AbstractField<?, ?> value;
        private final TextField source = new TextField();

        Line(FigureRow figure) {
            this.figure = figure;
            value = field(figure);
            source.setAriaLabel(Translations.text("rollout.open.sourceOf", figure.name()));
            source.setPlaceholder(Objects.requireNonNullElse(figure.choice().openReason(), ""));
            source.setMaxLength(500);
            source.setWidthFull();
            value.addValueChangeListener(event -> changed());
            source.addValueChangeListener(event -> changed());
        }

        private void changed() {
            source.setInvalid(false);
            changed.run();
        }

        private static AbstractField<?, ?> field(FigureRow figure) {
            return switch (figure.kind()) {
                case DATE -> named(Fields.optionalDate("rollout.open.value"), figure.name());
                case TEXT -> named(Fields.text("rollout.open.value"), figure.name());
                case MONEY -> Fields.moneyCell(figure.name());
                case COUNT -> named(Fields.decimal("rollout.open.value"), figure.name());
                case RATE -> percent(Translations.text("rollout.open.percentOf", figure.name()));
            };
        }

        private static BigDecimalField percent(String name) {
            BigDecimalField field = named(Fields.decimal("rollout.open.value"), name);
            field.setSuffixComponent(new Span("%"));
            return field;
        }

        private static <
                        F extends
                                Component & com.vaadin.flow.component.HasLabel & com.vaadin.flow.component.HasAriaLabel>
                F named(F field, String name) {
            field.setLabel(null);
            field.setAriaLabel(name);
            return field;
        }

        void addTo(Map<String, FigureInput> entered) {
            Object typed = ((HasValue<?, ?>) value).getValue();
            if (typed == null || typed.equals("")) {
                return;
            }
            String named = source.getValue().isBlank() ? common.getValue() : source.getValue();
            if (named.isBlank()) {
                source.setErrorMessage(Translations.text("rollout.open.sourceMissing"));
                source.setInvalid(true);
                throw new UserException(Message.of("rollout.open.sourceMissingOf", figure.name()));
            }
            Object stored = figure.kind() == FigureKind.RATE ? ((BigDecimal) typed).movePointLeft(2) : typed;
            entered.put(figure.code(), new FigureInput(stored, named.strip(), null));
        }
    }
}
