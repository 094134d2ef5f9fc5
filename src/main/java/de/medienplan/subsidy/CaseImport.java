package de.medienplan.subsidy;

import de.medienplan.identity.MayHandleSubsidies;
import de.medienplan.importing.ImportKind;
import de.medienplan.importing.ImportPreview;
import de.medienplan.importing.Importer;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolRow;
import de.medienplan.school.Schools;
import de.medienplan.shared.Message;
import de.medienplan.shared.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Cases from a file, and all of them as such a file. What is read of stored cases is noted, in the same transaction. */
@Service
@Transactional
@MayHandleSubsidies
public class CaseImport implements Importer<CaseSheet> {

    public static final ImportKind<CaseColumn> KIND = new ImportKind<>("subsidy.import", CaseColumn.ALL);

    private final CaseReader reader;
    private final CaseWriter writer;
    private final CaseCheck check;
    private final CaseLog changes;
    private final AccessLog access;
    private final Rules rules;
    private final Schools schools;
    private final RegisterSchools names;
    private final SubsidySettings settings;
    private final Clock clock;

    CaseImport(
            CaseReader reader,
            CaseWriter writer,
            CaseCheck check,
            CaseLog changes,
            AccessLog access,
            Rules rules,
            Schools schools,
            RegisterSchools names,
            SubsidySettings settings,
            Clock clock) {
        this.reader = reader;
        this.writer = writer;
        this.check = check;
        this.changes = changes;
        this.access = access;
        this.rules = rules;
        this.schools = schools;
        this.names = names;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What a person must decide, with the number of rows that wait for it.
     *
     * @param kinds what the file calls kinds of entitlement that there are not
     * @param schools what the file calls schools that the register does not know
     */
    public record Questions(SortedMap<String, Long> kinds, SortedMap<String, Long> schools) {}

    public Questions questions(CaseSheet file) {
        CaseWords words = words(file);
        return new Questions(
                unknown(file, CaseColumn.KIND, words::findKind), unknown(file, CaseColumn.SCHOOL, words::findSchool));
    }

    private static SortedMap<String, Long> unknown(
            CaseSheet file, CaseColumn column, Function<String, Optional<?>> find) {
        return file.table().rows().stream()
                .map(row -> file.mapping().text(column, row))
                .filter(text -> !text.isEmpty() && find.apply(text).isEmpty())
                .collect(Collectors.groupingBy(
                        Function.identity(),
                        () -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER),
                        Collectors.counting()));
    }

    @Override
    public ImportPreview preview(CaseSheet file) {
        return file.mapping().has(CaseColumn.REFERENCE)
                ? plan(file).preview()
                : ImportPreview.refused(Message.of("subsidy.import.columns"));
    }

    @Override
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public void confirm(CaseSheet file, ImportPreview shown) {
        CaseImportPlan plan = plan(file);
        shown.requireSame(plan.preview());
        List<CaseImportPlan.Step> added =
                plan.work().stream().filter(step -> step.before() == null).toList();
        List<CaseId> ids =
                writer.insert(added.stream().map(CaseImportPlan.Step::after).toList());
        List<CaseLog.Edit> edits = new ArrayList<>();
        for (int i = 0; i < added.size(); i++) {
            edits.add(new CaseLog.Edit(ids.get(i), null, added.get(i).after()));
        }
        for (CaseImportPlan.Step step : plan.work()) {
            if (step.before() != null) {
                writer.update(step.after());
                edits.add(new CaseLog.Edit(step.after().key(), step.before(), step.after()));
            }
        }
        changes.changed(edits);
    }

    /** All cases as a file that this import takes: a row a case, and one for each further school, proof and support. */
    public Table table(Locale locale) {
        List<CaseValues> cases = reader.all();
        access.read(AccessPurpose.EXPORT, SubsidyCases.ids(cases));
        Map<SchoolId, String> numbers = new HashMap<>();
        schools.all().forEach(school -> numbers.put(school.id(), school.number()));
        return new CaseTable(numbers, kinds(), models(), locale).of(cases);
    }

    /** With the measure that a word means, for rows that name none. */
    public CaseAnswers measured(CaseAnswers answers, String word) {
        return answers.with(CaseWords.measure(word).orElse(null));
    }

    /** The id of the school with an official number. */
    public Optional<SchoolId> school(String number) {
        return schools.all().stream()
                .filter(school -> school.number().equals(number))
                .map(SchoolRow::id)
                .findFirst();
    }

    /** An empty file with every column, to start from. */
    public Table template(Locale locale) {
        return CaseTable.empty(locale);
    }

    private CaseImportPlan plan(CaseSheet file) {
        List<CaseValues> cases = reader.all();
        CaseImportPlan plan =
                new CaseImportPlan(file, cases, words(file), check, new CaseChanges(names.all(), kinds(), models()));
        note(file, cases);
        new CaseHints(rules.rulebook(), settings.lastClassBySchool(), file.mapping(), LocalDate.now(clock)).addTo(plan);
        return plan;
    }

    /** Read are the cases that the file names, and their siblings. */
    private void note(CaseSheet file, List<CaseValues> cases) {
        Set<String> named = file.table().rows().stream()
                .map(row -> file.mapping().text(CaseColumn.REFERENCE, row))
                .collect(Collectors.toSet());
        Set<String> families = new HashSet<>();
        file.table().rows().forEach(row -> families.add(file.mapping().text(CaseColumn.FAMILY, row)));
        cases.stream()
                .filter(one -> named.contains(one.reference()))
                .forEach(one -> families.add(one.file().family()));
        access.read(
                AccessPurpose.IMPORT,
                cases.stream()
                        .filter(one -> families.contains(one.file().family()))
                        .map(CaseValues::key)
                        .toList());
    }

    private CaseWords words(CaseSheet file) {
        return new CaseWords(schools.all(), rules.kinds(), rules.prices(), file.answers());
    }

    private Map<String, String> kinds() {
        return rules.kinds().stream().collect(Collectors.toMap(KindRow::code, KindRow::name));
    }

    private Map<Long, String> models() {
        return rules.prices().stream()
                .collect(Collectors.toMap(PriceRow::modelId, PriceRow::model, (first, second) -> first));
    }
}
