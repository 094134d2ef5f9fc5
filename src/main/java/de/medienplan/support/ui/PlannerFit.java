package de.medienplan.support.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.BigDecimalField;
import de.medienplan.shared.Message;
import de.medienplan.support.RatioRow;
import de.medienplan.ui.Translations;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Says below a ratio, while it is typed, when the planner could not calculate with it. */
final class PlannerFit {

    private final BigDecimalField field;
    private final Function<RatioRow, Optional<Message>> obstacle;

    PlannerFit(BigDecimalField field, Function<RatioRow, Optional<Message>> obstacle) {
        this.field = field;
        this.obstacle = obstacle;
    }

    /** @param typed the ratio as it stands in the form; null while it is incomplete */
    void watch(Supplier<@Nullable RatioRow> typed, HasValue<?, ?>... others) {
        field.addValueChangeListener(event -> show(typed.get()));
        for (HasValue<?, ?> other : others) {
            other.addValueChangeListener(event -> show(typed.get()));
        }
        show(typed.get());
    }

    private void show(@Nullable RatioRow row) {
        Optional<Message> reason = row == null ? Optional.empty() : obstacle.apply(row);
        field.setHelperText(
                reason.map(PlannerFit::text).orElseGet(() -> Translations.text("support.group.ratio.help")));
        field.getElement().getClassList().set("mp-warned", reason.isPresent());
    }

    /** The same above a list. */
    static Div notice(Message reason) {
        Div notice = new Div(VaadinIcon.WARNING.create(), new Span(text(reason)));
        notice.addClassName("mp-hint");
        notice.getElement().setAttribute("role", "status");
        return notice;
    }

    private static String text(Message reason) {
        return Translations.text("support.ratio.obstacle", reason);
    }
}
