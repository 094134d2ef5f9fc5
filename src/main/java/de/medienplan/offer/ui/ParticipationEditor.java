package de.medienplan.offer.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.offer.OfferState;
import de.medienplan.offer.Offers;
import de.medienplan.offer.ParticipationRow;
import de.medienplan.shared.Message;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Translations;
import de.medienplan.ui.Unreadable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a school makes of an offer: its next state, when it asked, what comes next and whom to ask. */
class ParticipationEditor extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Offers offers;
    private final transient ParticipationRow participation;
    private final String school;
    private final transient Runnable changed;
    private final DatePicker wished = Fields.date("offer.field.wishedOn");
    private final TextField step;
    private final TextField contact;

    /** @param school its name */
    ParticipationEditor(
            Offers offers, ParticipationRow participation, String school, LocalDate today, Runnable changed) {
        this.offers = offers;
        this.participation = participation;
        this.school = school;
        this.changed = changed;
        this.step = text(
                "offer.participation.field.nextStep", participation.progress().nextStep(), 300);
        this.contact = text("offer.participation.field.contact", participation.contact(), 200);
        Select<OfferState> next = new Select<>();
        next.setLabel(Translations.text("offer.next"));
        next.setItems(participation.state().next());
        next.setItemLabelGenerator(state -> Translations.text(state.label()));
        DatePicker on = Fields.date("offer.on");
        on.setValue(today);
        Button move = Buttons.primary("offer.move", () -> {
            next.setInvalid(next.isEmpty());
            if (next.isEmpty()) {
                next.setErrorMessage(Translations.text("offer.chooseState"));
                next.focus();
                return;
            }
            andShow(() -> {
                offers.move(typed(), next.getValue(), Objects.requireNonNullElse(on.getValue(), today));
                Notices.done("offer.moved", school, next.getValue().label());
            });
        });
        add(OfferCard.line(next, on, move), details());
        if (participation.state() == OfferState.WISHED) {
            Button withdraw = Buttons.danger(
                    "offer.withdraw",
                    () -> andShow(() -> {
                        offers.withdraw(participation);
                        Notices.undoable(
                                Message.of("offer.withdrawn", school),
                                () -> andShow(() -> offers.wish(
                                        participation.schoolId(), participation.offer(), participation.wishedOn())));
                    }));
            add(withdraw);
        }
    }

    private Div details() {
        wished.setValue(participation.wishedOn());
        contact.setHelperText(Translations.text("offer.contact.help"));
        Button save = Buttons.plain(
                "ui.save",
                () -> andShow(() -> {
                    ParticipationRow now = typed();
                    offers.describe(
                            participation, now.wishedOn(), now.progress().nextStep(), now.contact());
                    Notices.done("offer.saved", school);
                }));
        return OfferCard.line(step, contact, wished, save);
    }

    /** With what stands in the fields. */
    private ParticipationRow typed() {
        Unreadable.refuseIn(this);
        return participation.describing(
                Objects.requireNonNullElse(wished.getValue(), participation.wishedOn()),
                step.isEmpty() ? null : step.getValue().strip(),
                contact.isEmpty() ? null : contact.getValue().strip());
    }

    private static TextField text(String key, @Nullable String value, int longest) {
        TextField field = new TextField(Translations.text(key));
        field.setValue(value == null ? "" : value);
        field.setMaxLength(longest);
        field.setWidthFull();
        return field;
    }

    /** What was typed stays if it is refused. */
    private void andShow(Runnable action) {
        if (Notices.guarded(action)) {
            changed.run();
        }
    }
}
