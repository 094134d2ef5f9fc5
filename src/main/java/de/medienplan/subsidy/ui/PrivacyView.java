package de.medienplan.subsidy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.medienplan.identity.Role;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table.Kind;
import de.medienplan.subsidy.AccessEntry;
import de.medienplan.subsidy.OpenCases;
import de.medienplan.subsidy.Retention;
import de.medienplan.subsidy.SubsidyPrivacy;
import de.medienplan.subsidy.SubsidyRules;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.DataGrid;
import de.medienplan.ui.EmptyState;
import de.medienplan.ui.Fields;
import de.medienplan.ui.FileLink;
import de.medienplan.ui.FileType;
import de.medienplan.ui.FilterBar;
import de.medienplan.ui.FullHeight;
import de.medienplan.ui.TabbedPage;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Who read cases, what is deleted when, the proof of it, and information to a family. */
@Route("zuschuesse/datenschutz")
@Menu(title = "subsidy.privacy", order = 560, icon = "vaadin:shield")
@RolesAllowed(Role.Names.SUBSIDY)
class PrivacyView extends TabbedPage {

    private static final long serialVersionUID = 1L;
    private static final int DAYS_SHOWN = 30;

    private final transient SubsidyPrivacy privacy;
    private final transient RetentionPart retention;
    private final transient RetentionRules retentionRules;
    private final transient OpenCasesPart open;
    private final DatePicker from;
    private final DatePicker to;
    private final TextField reference = Fields.text("subsidy.field.reference");

    PrivacyView(
            SubsidyPrivacy privacy,
            Retention retention,
            OpenCases open,
            SubsidyRules rules,
            Clock clock,
            AsOfDate asOf) {
        super(
                "subsidy.privacy",
                List.of(
                        "subsidy.privacy.accesses",
                        "subsidy.privacy.dryRun",
                        "subsidy.privacy.open",
                        "subsidy.privacy.records",
                        "subsidy.privacy.retention",
                        "subsidy.privacy.information"),
                asOf);
        this.privacy = privacy;
        RetentionSubjects subjects = new RetentionSubjects(rules);
        this.retention = new RetentionPart(retention, open, subjects, this::show);
        this.retentionRules = new RetentionRules(retention, subjects, clock, this::show);
        this.open = new OpenCasesPart(open, clock);
        LocalDate today = LocalDate.now(clock);
        from = Fields.filled(Fields.optionalDate("subsidy.field.from"), today.minusDays(DAYS_SHOWN));
        to = Fields.filled(Fields.optionalDate("subsidy.field.until"), today);
        reference.setWidth("14rem");
        reference.setClearButtonVisible(true);
    }

    @Override
    protected Component tab(int index, LocalDate today) {
        return switch (index) {
            case 1 -> retention.dryRun();
            case 2 -> open.list();
            case 3 -> retention.records();
            case 4 -> retentionRules.list();
            case 5 -> information();
            default -> accesses();
        };
    }

    private Component accesses() {
        LocalDate begin = from.getValue() == null ? LocalDate.of(2000, 1, 1) : from.getValue();
        LocalDate end = to.getValue() == null ? begin.plusYears(100) : to.getValue();
        String wanted = reference.getValue().isBlank() ? null : reference.getValue();
        DataGrid<AccessEntry> grid = new DataGrid<>();
        grid.text("subsidy.field.at", entry -> Formats.dateTime(entry.at(), Translations.locale()));
        grid.text("subsidy.field.actor", AccessEntry::actor);
        grid.text(
                "subsidy.field.purpose",
                entry -> Translations.text(entry.purpose().label()));
        grid.value("subsidy.figure.cases", Kind.INTEGER, AccessEntry::cases);
        grid.text("subsidy.field.references", AccessEntry::references)
                .setAutoWidth(false)
                .setWidth("20rem")
                .setFlexGrow(3)
                .setTooltipGenerator(AccessEntry::references);
        grid.show(privacy.accesses(begin, end, wanted));
        return new FullHeight(
                new Paragraph(Translations.text("subsidy.privacy.accesses.hint")),
                new FilterBar(from, to, reference, Buttons.primary("subsidy.privacy.show", this::show)),
                grid);
    }

    private Component information() {
        TextField family = Fields.text("subsidy.field.family");
        family.setWidth("16rem");
        Anchor download = FileLink.of(
                FileType.PDF,
                () -> Translations.text("subsidy.information.file"),
                () -> privacy.information(family.getValue()),
                Translations.text("subsidy.information.download"));
        download.setVisible(false);
        EmptyState unknown = new EmptyState("subsidy.information.unknown");
        unknown.setVisible(false);
        return new FullHeight(
                new Paragraph(Translations.text("subsidy.privacy.information.hint")),
                new FilterBar(
                        family,
                        Buttons.primary("subsidy.information.check", () -> {
                            boolean known = privacy.isKnown(family.getValue());
                            download.setVisible(known);
                            unknown.setVisible(!known);
                        }),
                        download),
                unknown);
    }
}
