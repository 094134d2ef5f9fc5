package de.medienplan.report.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.medienplan.identity.Role;
import de.medienplan.report.CouncilPapers;
import de.medienplan.report.PaperRequest;
import de.medienplan.shared.UserException;
import de.medienplan.ui.Address;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.EmptyState;
import de.medienplan.ui.Notices;
import de.medienplan.ui.PageView;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The draft of a council paper about a plan: chosen, read on screen, taken away as Word, PDF and Excel. */
@Route("drucksache")
@Menu(title = "report.paper", order = 330, icon = "vaadin:book")
@RolesAllowed({Role.Names.FINANCE, Role.Names.PLANNING})
class PaperView extends PageView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient CouncilPapers papers;
    private final transient List<CouncilPapers.Choice> choices;
    private final transient PaperForm form;
    private boolean opening = true;

    PaperView(CouncilPapers papers, AsOfDate asOf) {
        super("report.paper");
        this.papers = papers;
        choices = papers.choices();
        form = new PaperForm(choices, asOf.get());
        form.onChange(this::refresh);
        asOf.follow(this, () -> form.anotherDay(asOf.get()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (choices.isEmpty()) {
            content(new EmptyState("report.paper.empty"));
            return;
        }
        filters(form.fields());
        form.read(Address.of(event.getLocation().getQueryParameters()));
        opening = false;
        refresh();
    }

    private void refresh() {
        if (!opening) {
            form.request().ifPresent(this::show);
        }
    }

    private void show(PaperRequest request) {
        try {
            figures(PaperFigures.of(papers.summary(request), request.year()));
            actions(
                    download(request, "word", PaperDownload.WORD),
                    download(request, "pdf", PaperDownload.PDF),
                    download(request, "excel", PaperDownload.EXCEL));
            Div preview = new Div(new PaperPreview(papers.paper(request), request.locale()));
            preview.addClassName("mp-scroll");
            content(preview);
        } catch (UserException refusal) {
            Notices.refused(refusal.reason());
        }
        PaperForm.address(request).show(this);
    }

    private Anchor download(PaperRequest request, String key, PaperDownload format) {
        return format.link(papers, request, Translations.text("report.download." + key));
    }
}
