package de.medienplan.order.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.data.value.ValueChangeMode;
import de.medienplan.order.AssignmentSource;
import de.medienplan.order.Assignments;
import de.medienplan.order.Share;
import de.medienplan.ui.Fields;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of one share. An application brings its school and category. */
class ShareFields extends FormLayout {

    private static final long serialVersionUID = 1L;

    private final BigDecimalField amount = Fields.money("order.share.amount");
    private final ComboBox<Long> school;
    private final ComboBox<Assignments.Application> application;
    private final ComboBox<Assignments.Category> category;
    private final Select<AssignmentSource.Measure> measure;
    private final ComboBox<AssignmentSource.Line> line;

    ShareFields(Assignments known, Share share, Runnable changed) {
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("24rem", 2), new ResponsiveStep("36rem", 3));
        school = clearable(Fields.find("order.share.school", known.schools().keySet(), id -> schoolName(known, id)));
        application = clearable(Fields.find(
                "order.share.application",
                known.applications().values(),
                one -> one.row().reference() + " · " + schoolName(known, one.school())));
        category = clearable(
                Fields.find("order.share.category", known.categories().values(), Assignments.Category::label));
        measure = Fields.choiceOrNone(
                "order.share.measure",
                known.measures().values(),
                AssignmentSource.Measure::label,
                "order.share.noMeasure");
        line = clearable(Fields.find("order.share.line", known.lines().values(), AssignmentSource.Line::label));
        show(known, share);
        add(amount, school, line, application, category, measure);
        amount.setValueChangeMode(ValueChangeMode.ON_BLUR);
        application.addValueChangeListener(event -> {
            Assignments.Application chosen = event.getValue();
            if (event.isFromClient() && chosen != null) {
                school.setValue(chosen.school());
                category.setValue(known.categories().get(chosen.category()));
            }
        });
        Stream.of(school, application, category, line)
                .forEach(field -> field.addValueChangeListener(event -> changed.run()));
        measure.addValueChangeListener(event -> changed.run());
        amount.addValueChangeListener(event -> changed.run());
    }

    private void show(Assignments known, Share share) {
        Fields.filled(amount, share.amount().signum() == 0 ? null : share.amount());
        Fields.filled(school, share.school());
        Fields.filled(application, of(known.applications(), share.application()));
        Fields.filled(category, of(known.categories(), share.category()));
        Fields.filled(measure, share.measure() == null ? null : known.measures().get(share.measure()));
        Fields.filled(line, of(known.lines(), share.line()));
    }

    private static <T> @Nullable T of(java.util.Map<Long, T> known, @Nullable Long id) {
        return id == null ? null : known.get(id);
    }

    private static String schoolName(Assignments known, @Nullable Long id) {
        return id == null ? "" : Objects.requireNonNullElse(known.schools().get(id), "");
    }

    private static <T> ComboBox<T> clearable(ComboBox<T> box) {
        box.setClearButtonVisible(true);
        return box;
    }

    Share share() {
        BigDecimal euros = amount.getValue();
        return new Share(
                school.getValue(),
                measure.getValue() == null ? null : measure.getValue().number(),
                application.getValue() == null ? null : application.getValue().id(),
                category.getValue() == null ? null : category.getValue().id(),
                line.getValue() == null ? null : line.getValue().id(),
                euros == null ? BigDecimal.ZERO.setScale(2) : euros);
    }

    void setReadOnly(boolean value) {
        Stream.of(school, application, category, line).forEach(field -> field.setReadOnly(value));
        measure.setReadOnly(value);
        amount.setReadOnly(value);
    }
}
