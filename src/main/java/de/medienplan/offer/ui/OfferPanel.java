package de.medienplan.offer.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import de.medienplan.identity.MayEquip;
import de.medienplan.identity.Rights;
import de.medienplan.offer.MdmFigures;
import de.medienplan.offer.MeasureRow;
import de.medienplan.offer.Offer;
import de.medienplan.offer.Offers;
import de.medienplan.offer.ParticipationRow;
import de.medienplan.offer.PortalServices;
import de.medienplan.offer.SchoolProfile;
import de.medienplan.offer.ServiceRow;
import de.medienplan.school.SchoolRow;
import de.medienplan.shared.UserException;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.FileLink;
import de.medienplan.ui.FileType;
import de.medienplan.ui.HistoryPanel;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Translations;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** One school beside the overview: both offers, services in use, devices in the MDM, history, profile. */
class OfferPanel extends Div {

    private static final long serialVersionUID = 1L;

    /** What the panel needs to show and change. */
    record Parts(Offers offers, PortalServices services, SchoolProfile profile, MdmFigures mdm, AsOfDate asOf) {}

    OfferPanel(Parts parts, MeasureRow row, Runnable changed, Runnable close) {
        addClassName("mp-panel");
        Button cross = Buttons.icon(VaadinIcon.CLOSE_SMALL, "ui.close", close::run);
        Div head = new Div(new H2(row.school().name()), cross);
        head.addClassName("mp-panel-head");
        Div body = new Div();
        body.addClassName("mp-form");
        body.add(profile(parts, row.school()));
        for (Offer offer : Offer.values()) {
            body.add(new OfferCard(parts.offers(), row, offer, parts.asOf().get(), changed));
        }
        body.add(new H3(Translations.text("offer.services")), services(parts.services(), row, changed));
        body.add(new H3(Translations.text("offer.mdm")));
        body.add(new Paragraph(
                Translations.text(parts.mdm().of(row.school().id(), parts.asOf().get()))));
        for (Offer offer : Offer.values()) {
            ParticipationRow participation = row.participation(offer);
            if (participation != null) {
                body.add(new H3(Translations.text("offer.history", offer.label())));
                body.add(new HistoryPanel(parts.offers().history(participation.id())));
            }
        }
        add(head, body);
    }

    private static CheckboxGroup<ServiceRow> services(PortalServices services, MeasureRow row, Runnable changed) {
        List<ServiceRow> all = services.all();
        Set<Long> used = services.used().getOrDefault(row.school().id(), Set.of());
        CheckboxGroup<ServiceRow> group = new CheckboxGroup<>();
        group.setItems(all);
        group.setItemLabelGenerator(service ->
                service.planned() ? Translations.text("offer.service.plannedLabel", service.name()) : service.name());
        group.setItemEnabledProvider(service -> !service.planned());
        group.setValue(
                all.stream().filter(service -> used.contains(service.id())).collect(Collectors.toSet()));
        group.setReadOnly(!Rights.has(MayEquip.class));
        group.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                try {
                    services.use(
                            row.school().id(),
                            event.getValue().stream().map(ServiceRow::id).collect(Collectors.toSet()));
                    changed.run();
                } catch (UserException refusal) {
                    Notices.refused(refusal.reason());
                }
            }
        });
        return group;
    }

    /** The one-page profile of the school as PDF. */
    private static Anchor profile(Parts parts, SchoolRow school) {
        LocalDate asOf = parts.asOf().get();
        Locale locale = Translations.locale();
        return FileLink.of(
                FileType.PDF,
                () -> Translations.text("offer.profile.file", school.label()),
                () -> parts.profile().pdf(school.id(), asOf, locale),
                Translations.text("offer.profile"));
    }
}
