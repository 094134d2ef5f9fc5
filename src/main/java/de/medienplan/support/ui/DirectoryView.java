package de.medienplan.support.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.medienplan.identity.Role;
import de.medienplan.shared.Formats;
import de.medienplan.support.ContractRow;
import de.medienplan.support.SupportDirectory;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.KeyFigure;
import de.medienplan.ui.TabbedPage;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Who answers for which service on which level, and which vendor contracts end when. */
@Route(DirectoryView.ROUTE)
@Menu(title = "support.directory.menu", order = 630, icon = "vaadin:book")
@RolesAllowed(Role.Names.READER)
class DirectoryView extends TabbedPage {

    private static final long serialVersionUID = 1L;
    private static final int SOON_DAYS = 180;
    static final String ROUTE = "support-zustaendigkeiten";

    private final transient SupportDirectory directory;
    private final transient ServiceEditor services;
    private final transient ContractEditor contracts;

    DirectoryView(SupportDirectory directory, ServiceEditor services, ContractEditor contracts, AsOfDate asOf) {
        super("support.directory", List.of("support.services", "support.contracts"), asOf);
        this.directory = directory;
        this.services = services;
        this.contracts = contracts;
    }

    @Override
    protected Component tab(int index, LocalDate today) {
        return index == 1 ? contracts.list(today, this::show) : services.list(this::show);
    }

    @Override
    protected List<KeyFigure> figures(LocalDate today) {
        Locale locale = Translations.locale();
        List<ContractRow> running = directory.contracts().stream()
                .filter(contract -> contract.runsOn(today))
                .toList();
        long soon = running.stream()
                .map(contract -> contract.dueAfter(today))
                .filter(day -> day != null && day.isBefore(today.plusDays(SOON_DAYS)))
                .count();
        BigDecimal cost = running.stream()
                .map(ContractRow::yearlyCost)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return List.of(
                new KeyFigure(
                        "support.services", Formats.integer(directory.services().size(), locale)),
                new KeyFigure("support.figure.contracts", Formats.integer(running.size(), locale)),
                new KeyFigure(
                                "support.figure.soon",
                                Formats.integer(soon, locale),
                                Translations.text("support.figure.soon.note", SOON_DAYS))
                        .tone(soon > 0 ? Tone.WARNING : Tone.NEUTRAL),
                new KeyFigure("support.figure.contractCost", Formats.money(cost, locale)));
    }
}
