package de.medienplan.subsidy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import de.medienplan.importing.ImportFile;
import de.medienplan.school.SchoolId;
import de.medienplan.subsidy.CaseAnswers;
import de.medienplan.subsidy.CaseColumn;
import de.medienplan.subsidy.CaseImport;
import de.medienplan.subsidy.CaseSheet;
import de.medienplan.subsidy.KindRow;
import de.medienplan.subsidy.calculation.Measure;
import de.medienplan.ui.Fields;
import de.medienplan.ui.GermanOrder;
import de.medienplan.ui.PreviewedImport;
import de.medienplan.ui.Translations;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What is asked about a file of cases: the measure of rows that name none, unknown kinds of entitlement and schools. */
class CaseImportWork extends PreviewedImport<CaseColumn, CaseSheet> {

    private final CaseImport imports;
    private final List<UnknownWords.Answer<SchoolId>> schools = new ArrayList<>();
    private final List<UnknownWords.Answer<String>> kinds = new ArrayList<>();
    private CaseAnswers answers = CaseAnswers.NONE;

    /** @param schools names by id */
    CaseImportWork(CaseImport imports, Map<SchoolId, String> schools, List<KindRow> kinds) {
        super(imports, "subsidy.field.reference");
        this.imports = imports;
        this.schools.add(new UnknownWords.Answer<>(Translations.text("subsidy.school.outside"), CaseAnswers.OUTSIDE));
        schools.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(GermanOrder::compare))
                .forEach(entry -> this.schools.add(new UnknownWords.Answer<>(entry.getValue(), entry.getKey())));
        this.kinds.add(new UnknownWords.Answer<>(Translations.text("subsidy.import.noKind"), ""));
        kinds.stream()
                .sorted(Comparator.comparing(KindRow::precedence))
                .forEach(kind -> this.kinds.add(new UnknownWords.Answer<>(kind.name(), kind.code())));
    }

    @Override
    protected List<Component> options() {
        Select<Measure> measure = Fields.choiceOrNone(
                "subsidy.import.measure",
                List.of(Measure.values()),
                item -> Translations.text(item.label()),
                "subsidy.import.measure.register");
        measure.setHelperText(Translations.text("subsidy.import.measure.help"));
        measure.setValue(answers.measure());
        measure.addValueChangeListener(event -> answer(answers.with(event.getValue())));
        return List.of(measure);
    }

    @Override
    protected CaseSheet request(ImportFile<CaseColumn> file) {
        return new CaseSheet(file.table(), file.mapping(), answers);
    }

    @Override
    protected List<Component> questions(CaseSheet file) {
        // what is answered stays, so that an answer can be changed
        CaseImport.Questions open = imports.questions(file.with(CaseAnswers.NONE));
        List<Component> questions = new ArrayList<>();
        if (!open.kinds().isEmpty()) {
            questions.add(new UnknownWords<>(
                    "subsidy.import.kinds",
                    open.kinds(),
                    kinds,
                    word -> answers.kind(word),
                    (word, code) -> answer(answers.withKind(word, code))));
        }
        if (!open.schools().isEmpty()) {
            questions.add(new UnknownWords<>(
                    "subsidy.import.schools",
                    open.schools(),
                    schools,
                    word -> answers.school(word),
                    (word, id) -> answer(answers.withSchool(word, id))));
        }
        return questions;
    }

    private void answer(CaseAnswers changed) {
        answers = changed;
        previewAgain();
    }
}
