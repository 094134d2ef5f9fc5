package de.medienplan.device.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import de.medienplan.device.mdm.Comparison;
import de.medienplan.device.mdm.Comparison.State;
import de.medienplan.device.mdm.MdmField;
import de.medienplan.device.mdm.MdmImports;
import de.medienplan.device.mdm.MdmSettings;
import de.medienplan.device.mdm.MdmTally;
import de.medienplan.importing.ImportFile;
import de.medienplan.importing.ImportResult;
import de.medienplan.school.SchoolRow;
import de.medienplan.ui.ExportMenu;
import de.medienplan.ui.ImportRemarks;
import de.medienplan.ui.ImportWork;
import de.medienplan.ui.Translations;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Counts an export apart from the screen, compares it with the counts of a school year, and stores what differs. */
class MdmWork extends ImportWork<MdmField> {

    private final MdmImports imports;
    private final YearField year;
    private final Checkbox onlyDifferent = new Checkbox(Translations.text("device.mdm.onlyDifferent"), true);
    private final Checkbox accept = new Checkbox(Translations.text("device.mdm.accept"));
    private final Checkbox zero = new Checkbox(Translations.text("device.mdm.zero"));
    private final ComparisonGrid comparisons = new ComparisonGrid();
    private final FindingGrid findings;
    private final Div hints = new Div();
    private final TabSheet lists = new TabSheet();
    private final Tab hintTab;
    private Div area = new Div();
    private @Nullable ImportFile<MdmField> file;
    private @Nullable MdmTally tally;
    private List<Comparison> compared = List.of();

    MdmWork(MdmImports imports, MdmSettings settings, List<SchoolRow> schools, YearField year) {
        this.imports = imports;
        this.year = year;
        findings = new FindingGrid(schools, settings, this::recount);
        lists.add(Translations.text("device.mdm.comparison"), comparisons);
        lists.add(Translations.text("device.mdm.findings"), findings);
        hintTab = lists.add(Translations.text("importing.preview.hints"), hints);
        lists.setWidthFull();
        comparisons.setHeight("26rem");
        findings.setHeight("26rem");
        year.addValueChangeListener(event -> compare());
        onlyDifferent.addValueChangeListener(event -> compare());
        accept.addValueChangeListener(event -> choiceChanged());
        zero.addValueChangeListener(event -> choiceChanged());
    }

    /** What is in sight as a table. */
    ExportMenu export() {
        return new ExportMenu(() -> lists.getSelectedIndex() == 1
                ? findings.table(Translations.text("device.mdm.findings"))
                : comparisons.table(Translations.text("device.mdm.comparison")));
    }

    @Override
    protected List<Component> options() {
        return List.of(year);
    }

    /** To be called when rules or names of schools have changed. */
    void recount() {
        previewAgain();
    }

    @Override
    protected Component preview(ImportFile<MdmField> wanted) {
        file = wanted;
        tally = null;
        compared = List.of();
        area = new Div();
        Counting counting =
                new Counting(wanted.source().name(), wanted.source().megabytes(), () -> say("device.mdm.stopped"));
        area.add(counting);
        counting.start(() -> imports.count(wanted), this::counted, refusal -> {
            area.removeAll();
            area.add(alert(Translations.text(refusal.reason())));
        });
        return area;
    }

    private void say(String key) {
        area.removeAll();
        area.add(alert(Translations.text(key)));
    }

    private static Paragraph alert(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.getElement().setAttribute("role", "alert");
        return paragraph;
    }

    private void counted(MdmTally counted) {
        tally = counted;
        compare();
    }

    private void compare() {
        MdmTally counted = tally;
        if (counted == null) {
            return;
        }
        compared = imports.compare(counted, year.getValue());
        comparisons.show(compared.stream()
                .filter(row -> !onlyDifferent.getValue() || row.state() != State.SAME)
                .toList());
        findings.show(counted.findings());
        hints.removeAll();
        hints.add(new ImportRemarks("importing.preview.hints", counted.hints()));
        hintTab.setVisible(!counted.hints().isEmpty());
        accept.setVisible(counted.doubtful() > 0);
        zero.setVisible(compared.stream().anyMatch(row -> row.state() == State.MISSING));
        Div figures = new Div();
        figures.addClassName("mp-figures");
        MdmKeyFigures.of(counted, compared).forEach(figures::add);
        Div choices = new Div(onlyDifferent, accept, zero);
        choices.addClassName("mp-filters");
        area.removeAll();
        area.add(figures, choices, lists);
        choiceChanged();
    }

    /** What would be stored. A count that the export does not know is set to 0 only if the user says so. */
    private List<Comparison> wanted() {
        return compared.stream()
                .filter(row -> row.state() != State.SAME)
                .filter(row -> row.state() != State.MISSING || zero.getValue())
                .toList();
    }

    @Override
    protected boolean isConfirmable() {
        MdmTally counted = tally;
        return counted != null && !wanted().isEmpty() && (counted.doubtful() == 0 || accept.getValue());
    }

    @Override
    protected String confirmText() {
        return Translations.text("device.mdm.take");
    }

    @Override
    protected ImportResult confirm() {
        MdmTally counted = Objects.requireNonNull(tally);
        String name = Objects.requireNonNull(file).source().name();
        List<Comparison> taken = wanted();
        imports.take(name, counted, taken, year.getValue(), accept.getValue());
        int added = (int) taken.stream().filter(row -> row.state() == State.NEW).count();
        return new ImportResult(added, taken.size() - added, compared.size() - taken.size(), counted.leftOut());
    }
}
