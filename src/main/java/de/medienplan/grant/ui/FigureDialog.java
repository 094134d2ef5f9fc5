package de.medienplan.grant.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.grant.FigureInput;
import de.medienplan.grant.FigureKind;
import de.medienplan.grant.FigureRow;
import de.medienplan.grant.Figures;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Translations;
import de.medienplan.ui.Unreadable;
import java.math.BigDecimal;
import org.springframework.dao.OptimisticLockingFailureException;

/** Enters a value with its source, adds what another source says, or marks the figure as open with the reason. */
class FigureDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Figures figures;
    private final transient FigureRow figure;
    private final boolean another;
    private final transient Runnable done;
    private final AbstractField<?, ?> value;
    private final TextField source = new TextField(Translations.text("grant.figure.source"));
    private final DatePicker sourceDate = Fields.date("grant.figure.sourceDate");
    private final Checkbox open = new Checkbox(Translations.text("grant.figure.isOpen"));
    private final TextField reason = new TextField(Translations.text("grant.figure.openReason"));

    /** @param another whether a further source is added instead of correcting the chosen value */
    FigureDialog(Figures figures, FigureRow figure, boolean another, Runnable done) {
        this.figures = figures;
        this.figure = figure;
        this.another = another;
        this.done = done;
        setHeaderTitle(figure.name());
        setWidth("30rem");
        value = field(figure.kind());
        if (!another) {
            figure.chosen().ifPresent(this::fill);
            reason.setValue(figure.openReason() == null ? "" : figure.openReason());
            open.setValue(figure.isOpen());
        }
        source.setRequiredIndicatorVisible(true);
        FormLayout form = new FormLayout((Component) value, source, sourceDate);
        if (!another) {
            form.add(open, reason);
        }
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        open.addValueChangeListener(event -> fit());
        fit();
        add(form);
        Button save = new Button(Translations.text("ui.save"), event -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Translations.text("ui.cancel"), event -> close()), save);
    }

    private static AbstractField<?, ?> field(FigureKind kind) {
        return switch (kind) {
            case MONEY -> Fields.money("grant.figure.value");
            case COUNT -> Fields.decimal("grant.figure.value");
            case RATE -> Fields.decimal("grant.figure.percent");
            case DATE -> Fields.date("grant.figure.value");
            case TEXT -> new TextField(Translations.text("grant.figure.value"));
        };
    }

    @SuppressWarnings("unchecked")
    private void fill(FigureRow.Variant chosen) {
        Object shown = figure.kind() == FigureKind.RATE
                ? ((BigDecimal) chosen.value()).movePointRight(2).stripTrailingZeros()
                : chosen.value();
        if (figure.kind() == FigureKind.COUNT) {
            shown = ((BigDecimal) shown).setScale(0);
        }
        ((AbstractField<?, Object>) value).setValue(shown);
        source.setValue(chosen.source());
        sourceDate.setValue(chosen.sourceDate());
    }

    private void fit() {
        boolean known = !open.getValue() || another;
        ((Component) value).setVisible(known);
        source.setVisible(known);
        sourceDate.setVisible(known);
        reason.setVisible(!known);
    }

    private void save() {
        try {
            Unreadable.refuseIn(this);
            store();
        } catch (UserException refusal) {
            Notices.refused(refusal.reason());
            return;
        } catch (OptimisticLockingFailureException e) {
            Notices.refused(Message.of("ui.error.changedMeanwhile"));
            return;
        }
        close();
        done.run();
        Notices.done("grant.figure.saved", figure.name());
    }

    private void store() {
        if (open.getValue() && !another) {
            figures.open(figure, reason.getValue());
            return;
        }
        Object entered = value.getValue();
        if (entered == null) {
            throw new UserException(Message.of("grant.figure.invalid." + figure.kind(), figure.name()));
        }
        Object stored = figure.kind() == FigureKind.RATE ? ((BigDecimal) entered).movePointLeft(2) : entered;
        FigureInput input = new FigureInput(stored, source.getValue().strip(), sourceDate.getValue());
        if (another) {
            figures.add(figure, input);
        } else {
            figures.enter(figure, input);
        }
    }
}
