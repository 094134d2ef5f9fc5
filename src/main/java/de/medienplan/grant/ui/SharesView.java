package de.medienplan.grant.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import de.medienplan.grant.Forfeitures;
import de.medienplan.grant.ProgrammeStandingPolicy;
import de.medienplan.grant.ProgrammeTerms;
import de.medienplan.grant.Programmes;
import de.medienplan.grant.ShareProposal;
import de.medienplan.grant.ShareVersionRow;
import de.medienplan.grant.Shares;
import de.medienplan.identity.MayManageMoney;
import de.medienplan.identity.Rights;
import de.medienplan.identity.Role;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;
import de.medienplan.ui.Address;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.ExportMenu;
import de.medienplan.ui.Notices;
import de.medienplan.ui.PageView;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shares a programme's pool out among the schools: proposal beside the version in force, to the cent. */
@Route("mittelverteilung")
@Menu(title = "grant.shares", order = 230, icon = "vaadin:pie-chart")
@RolesAllowed({Role.Names.FINANCE, Role.Names.PLANNING})
class SharesView extends PageView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Shares shares;
    private final transient List<ProgrammeTerms> programmes;
    private final AsOfDate asOf;
    private final ComboBox<ProgrammeTerms> programme = new ComboBox<>(Translations.text("grant.application.programme"));
    private final transient ShareForm settings;
    private final ShareGrid grid = new ShareGrid(this::propose);
    private final Paragraph objection = new Paragraph();
    private final TextField name = new TextField();
    private final Button save = Buttons.primary("grant.share.save", () -> saveNamed());
    private final ComboBox<ShareVersionRow> version = new ComboBox<>(Translations.text("grant.share.versions"));
    private transient @Nullable ShareProposal proposal;
    private transient @Nullable ShareVersionRow inForce;
    private boolean loading;

    SharesView(Shares shares, Programmes programmes, Forfeitures forfeitures, AsOfDate asOf) {
        super("grant.shares");
        this.shares = shares;
        this.programmes = programmes.all();
        this.asOf = asOf;
        settings = new ShareForm(forfeitures.plans(), this::propose);
        programme.setItemLabelGenerator(ProgrammeTerms::name);
        programme.setAllowCustomValue(false);
        programme.addValueChangeListener(event -> load());
        version.setItemLabelGenerator(SharesView::label);
        version.setPlaceholder(Translations.text("grant.share.noVersion"));
        version.addValueChangeListener(event -> putInForce());
        version.setWidth("20rem");
        name.setPlaceholder(Translations.text("grant.share.name"));
        name.setAriaLabel(Translations.text("grant.share.name"));
        objection.addClassName("mp-objections");
        objection.getElement().setAttribute("role", "alert");
        offer();
        asOf.follow(this, this::offer);
        filters(programme, version);
        content(settings.component(), objection, grid);
        ExportMenu export = new ExportMenu(() -> grid.table(Translations.text("grant.shares")));
        if (Rights.has(MayManageMoney.class)) {
            actions(name, save, export);
        } else {
            version.setReadOnly(true);
            actions(export);
        }
    }

    /** Those that are closed on the day come last; what is chosen stays so. */
    private void offer() {
        ProgrammeTerms present = programme.getValue();
        loading = true;
        programme.setItems(ProgrammeStandingPolicy.currentFirst(asOf.get(), programmes));
        programme.setValue(present);
        loading = false;
    }

    private static String label(ShareVersionRow row) {
        return Translations.text(
                row.inForce() ? "grant.share.version.inForce" : "grant.share.version",
                row.name(),
                Formats.money(row.sums().total(), Translations.locale()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Address address = Address.of(event.getLocation().getQueryParameters());
        address.get("sortierung").ifPresent(grid::sortBy);
        grid.onSort(this::address);
        programme.setValue(address.get("programm")
                .flatMap(id -> programmes.stream()
                        .filter(one -> one.id().toString().equals(id))
                        .findFirst())
                .orElseGet(() -> ProgrammeStandingPolicy.currentFirst(asOf.get(), programmes)
                        .getFirst()));
    }

    private void load() {
        ProgrammeTerms chosen = programme.getValue();
        if (chosen == null || loading) {
            return;
        }
        loading = true;
        List<ShareVersionRow> versions = shares.versions(chosen.id());
        version.setItems(versions);
        ShareVersionRow present =
                versions.stream().filter(ShareVersionRow::inForce).findFirst().orElse(null);
        inForce = present;
        version.setValue(present);
        grid.byHand(present == null ? List.of() : shares.shares(present.id()));
        if (present != null) {
            settings.show(present.settings());
        }
        loading = false;
        propose();
        address();
    }

    private void address() {
        ProgrammeTerms chosen = programme.getValue();
        Address.of(QueryParameters.empty())
                .with("programm", chosen == null ? "" : chosen.id())
                .with("sortierung", grid.sorting())
                .show(this);
    }

    private void propose() {
        ProgrammeTerms chosen = programme.getValue();
        if (loading || chosen == null) {
            return;
        }
        ShareProposal result = shares.propose(chosen.id(), settings.settings(), grid.byHand());
        proposal = result;
        grid.show(result);
        objection.setVisible(result.objection() != null);
        objection.setText(result.objection() == null ? "" : Translations.text(result.objection()));
        save.setEnabled(result.objection() == null);
        figures(ShareFigures.of(chosen, result));
    }

    private void saveNamed() {
        Notices.guardedAt(name, this::save);
    }

    private void save() {
        ShareProposal present = proposal;
        ProgrammeTerms chosen = programme.getValue();
        if (present == null || chosen == null) {
            return;
        }
        ShareVersionRow before = inForce;
        String saved = name.getValue();
        shares.save(chosen.id(), saved, present);
        name.clear();
        load();
        Notices.undoable(Message.of("grant.share.saved", saved), () -> restore(chosen, before));
    }

    private void putInForce() {
        ShareVersionRow chosen = version.getValue();
        if (loading || chosen == null || chosen.inForce()) {
            return;
        }
        ProgrammeTerms of = programme.getValue();
        ShareVersionRow before = inForce;
        Notices.guarded(() -> {
            shares.putInForce(of, chosen, before);
            Notices.undoable(Message.of("grant.share.nowInForce", chosen.name()), () -> restore(of, before));
        });
        load();
    }

    private void restore(ProgrammeTerms of, @Nullable ShareVersionRow before) {
        shares.putInForce(of, before, inForce);
        load();
    }
}
