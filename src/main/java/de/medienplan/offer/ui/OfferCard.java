package de.medienplan.offer.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.medienplan.identity.MayEquip;
import de.medienplan.identity.Rights;
import de.medienplan.offer.MeasureRow;
import de.medienplan.offer.Offer;
import de.medienplan.offer.Offers;
import de.medienplan.offer.ParticipationRow;
import de.medienplan.offer.Prerequisite;
import de.medienplan.shared.Formats;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Status;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import java.time.LocalDate;

/** One offer of one school: checklist, wish, state, what comes next. */
class OfferCard extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Offers offers;
    private final transient MeasureRow row;
    private final Offer offer;
    private final LocalDate today;
    private final transient Runnable changed;

    OfferCard(Offers offers, MeasureRow row, Offer offer, LocalDate today, Runnable changed) {
        this.offers = offers;
        this.row = row;
        this.offer = offer;
        this.today = today;
        this.changed = changed;
        addClassName("mp-offer");
        add(new H3(Translations.text(offer.label())), Tones.status(row.of(offer)), checklist());
        ParticipationRow participation = row.participation(offer);
        if (participation == null) {
            add(Rights.has(MayEquip.class) ? wish() : new Paragraph(Translations.text("offer.noWish")));
        } else {
            add(new Paragraph(Translations.text(
                    "offer.since",
                    Formats.date(participation.wishedOn(), Translations.locale()),
                    participation.state().label(),
                    Formats.date(participation.progress().since(), Translations.locale()))));
            add(
                    Rights.has(MayEquip.class)
                            ? new ParticipationEditor(
                                    offers, participation, row.school().label(), today, changed)
                            : words(participation));
        }
    }

    private UnorderedList checklist() {
        UnorderedList list = new UnorderedList();
        for (Prerequisite prerequisite : offer.prerequisites()) {
            Prerequisite.Verdict verdict = prerequisite.check(row.school());
            Status status = new Status(
                    Translations.text(verdict.met() ? "offer.prerequisite.met" : "offer.prerequisite.missing"),
                    verdict.met() ? Tone.GOOD : Tone.WARNING);
            Span text = new Span(Translations.text(prerequisite.label()) + ": " + Translations.text(verdict.reason()));
            list.add(new ListItem(status, new Span(" "), text));
        }
        return list;
    }

    private Div wish() {
        DatePicker on = Fields.date("offer.field.wishedOn");
        on.setValue(today);
        Button button = Buttons.primary(
                "offer.wish",
                () -> andShow(() -> {
                    offers.wish(row.school().id(), offer, on.getValue());
                    Notices.done("offer.wished", row.school().label());
                }));
        return line(on, button);
    }

    private Div words(ParticipationRow participation) {
        Div words = new Div();
        if (participation.progress().nextStep() != null) {
            words.add(new Paragraph(Translations.text("offer.participation.field.nextStep") + ": "
                    + participation.progress().nextStep()));
        }
        return words;
    }

    static Div line(com.vaadin.flow.component.Component... parts) {
        Div line = new Div(parts);
        line.addClassName("mp-offer-line");
        return line;
    }

    private void andShow(Runnable action) {
        action.run();
        changed.run();
    }
}
