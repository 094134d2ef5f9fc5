package de.medienplan.device.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import de.medienplan.device.Categories;
import de.medienplan.device.DeviceCounts;
import de.medienplan.device.mdm.Comparison;
import de.medienplan.device.mdm.MdmField;
import de.medienplan.device.mdm.MdmImports;
import de.medienplan.device.mdm.MdmSettings;
import de.medienplan.device.mdm.MdmTally;
import de.medienplan.identity.Role;
import de.medienplan.importing.ColumnMapping;
import de.medienplan.importing.TableFile;
import de.medienplan.school.Schools;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.EmptyState;
import de.medienplan.ui.ExportMenu;
import de.medienplan.ui.Notices;
import de.medienplan.ui.PageView;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares an export of a device management with the stored counts and takes it over. */
@Route("geraete/abgleich")
@Menu(title = "device.mdm", order = 330, icon = "vaadin:refresh")
@RolesAllowed({Role.Names.SUPPORT, Role.Names.PLANNING})
class MdmView extends PageView {

    private static final long serialVersionUID = 1L;

    private record File(String name, byte[] content, ColumnMapping<MdmField> mapping) {}

    private final transient MdmImports imports;
    private final transient MdmSettings settings;
    private final YearField year;
    private final Checkbox onlyDifferent = new Checkbox(Translations.text("device.mdm.onlyDifferent"), true);
    private final Checkbox accept = new Checkbox(Translations.text("device.mdm.accept"));
    private final Checkbox zero = new Checkbox(Translations.text("device.mdm.zero"));
    private final Button take = new Button(Translations.text("device.mdm.take"));
    private final Tabs tabs = new Tabs(
            new Tab(Translations.text("device.mdm.comparison")),
            new Tab(Translations.text("device.mdm.findings")),
            new Tab(Translations.text("device.mdm.rules")),
            new Tab(Translations.text("device.mdm.log")));
    private final ComparisonGrid comparisons = new ComparisonGrid();
    private final FindingGrid findings;
    private final RulesPanel rules;
    private final MappingPanel mappingPanel;
    private final Details mappingDetails;
    private transient @Nullable File file;
    private transient @Nullable MdmTally tally;
    private transient List<Comparison> compared = List.of();

    MdmView(
            MdmImports imports,
            MdmSettings settings,
            Schools schools,
            Categories categories,
            DeviceCounts counts,
            AsOfDate asOf) {
        super("device.mdm");
        this.imports = imports;
        this.settings = settings;
        year = new YearField(counts.years(), asOf.get());
        findings = new FindingGrid(schools.active(), settings, this::recount);
        rules = new RulesPanel(settings, categories.active(), this::recount);
        mappingPanel = new MappingPanel(settings, this::remap);
        mappingDetails = new Details(Translations.text("device.mdm.mapping"), mappingPanel);
        mappingDetails.setWidthFull();
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        take.addClickListener(event -> take());
        filters(tabs, year, onlyDifferent, accept, zero);
        tabs.addSelectedChangeListener(event -> show());
        zero.addValueChangeListener(event -> show());
        year.addValueChangeListener(event -> compare());
        onlyDifferent.addValueChangeListener(event -> compare());
        show();
    }

    private Upload upload() {
        Upload upload = new Upload(UploadHandler.inMemory((meta, content) ->
                getUI().ifPresent(ui -> ui.access(() -> open(meta.fileName(), content)))));
        upload.setAcceptedFileExtensions(TableFile.ACCEPTED);
        upload.setMaxFileSize((int) MdmImports.LIMITS.bytes());
        upload.setUploadButton(new Button(Translations.text("device.mdm.choose")));
        upload.setDropLabel(new Span(Translations.text("device.import.drop")));
        return upload;
    }

    private void open(String name, byte[] content) {
        try {
            ColumnMapping<MdmField> mapping = settings.mapping(imports.header(name, content));
            file = new File(name, content, mapping);
            mappingPanel.show(mapping);
            recount();
        } catch (UserException refusal) {
            Notices.refused(refusal.reason());
        }
    }

    private void remap(ColumnMapping<MdmField> mapping) {
        File old = file;
        if (old != null) {
            file = new File(old.name(), old.content(), mapping);
            recount();
        }
    }

    private void recount() {
        File open = file;
        if (open == null) {
            return;
        }
        Counting counting = new Counting(open.name(), Math.max(1, open.content().length >> 20), this::stop);
        content(counting);
        counting.start(
                () -> imports.count(open.name(), open.content(), open.mapping()),
                counted -> {
                    tally = counted;
                    compare();
                },
                refusal -> {
                    tally = null;
                    mappingDetails.setOpened(true);
                    Notices.refused(refusal.reason());
                    compare();
                });
    }

    private void stop() {
        file = null;
        tally = null;
        compare();
    }

    private void compare() {
        MdmTally counted = tally;
        if (counted != null) {
            compared = imports.compare(counted, year.getValue());
            comparisons.show(compared.stream()
                    .filter(row -> !onlyDifferent.getValue() || row.state() != Comparison.State.SAME)
                    .toList());
            findings.show(counted.findings());
            figures(MdmKeyFigures.of(counted, compared));
        } else {
            figures(List.of());
        }
        show();
    }

    private void show() {
        MdmTally counted = tally;
        int tab = tabs.getSelectedIndex();
        onlyDifferent.setVisible(counted != null && tab == 0);
        accept.setVisible(counted != null && counted.doubtful() > 0);
        zero.setVisible(compared.stream().anyMatch(row -> row.state() == Comparison.State.MISSING));
        take.setEnabled(counted != null && !wanted().isEmpty());
        ExportMenu export = new ExportMenu(() -> tab == 1
                ? findings.table(Translations.text("device.mdm.findings"))
                : comparisons.table(Translations.text("device.mdm.comparison")));
        if (counted == null) {
            actions();
        } else {
            actions(take, export);
        }
        Component body = switch (tab) {
            case 0 -> counted == null ? new EmptyState("device.mdm.empty") : comparisons;
            case 1 -> counted == null ? new EmptyState("device.mdm.empty") : findings;
            case 2 -> rules;
            default -> new MdmLog(imports.log());
        };
        if (tab > 1) {
            content(body);
        } else if (file == null) {
            content(upload(), body);
        } else {
            content(upload(), mappingDetails, body);
        }
    }

    /** What would be stored. A count that the export does not know is set to 0 only if the user says so. */
    private List<Comparison> wanted() {
        return compared.stream()
                .filter(row -> row.state() != Comparison.State.SAME)
                .filter(row -> row.state() != Comparison.State.MISSING || zero.getValue())
                .toList();
    }

    private void take() {
        MdmTally counted = Objects.requireNonNull(tally);
        File open = Objects.requireNonNull(file);
        try {
            int cells = imports.take(open.name(), counted, wanted(), year.getValue(), accept.getValue());
            Notices.done(Message.of("device.mdm.taken", cells, year.getValue().toString()));
            compare();
        } catch (UserException refusal) {
            Notices.refused(refusal.reason());
        }
    }

    /** The export holds names of persons: it is forgotten with the screen. */
    @Override
    protected void onDetach(DetachEvent event) {
        file = null;
        super.onDetach(event);
    }
}
