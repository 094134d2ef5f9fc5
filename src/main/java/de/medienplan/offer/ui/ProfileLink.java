package de.medienplan.offer.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import de.medienplan.offer.SchoolProfile;
import de.medienplan.school.SchoolRow;
import de.medienplan.ui.Translations;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Locale;

/** Hands the one-page profile of a school over as PDF. */
final class ProfileLink {

    private ProfileLink() {}

    static Anchor of(SchoolProfile profile, SchoolRow school, LocalDate asOf, String label) {
        Locale locale = Translations.locale();
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] pdf = profile.pdf(school.id(), asOf, locale);
                    String name = Translations.text("offer.profile.file", school.label()) + ".pdf";
                    return new DownloadResponse(new ByteArrayInputStream(pdf), name, "application/pdf", pdf.length);
                }),
                label);
        link.addClassName("mp-download");
        return link;
    }
}
