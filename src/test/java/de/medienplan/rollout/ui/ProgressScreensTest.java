package de.medienplan.rollout.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import de.medienplan.exporting.CsvExport;
import de.medienplan.importing.Fault;
import de.medienplan.importing.ImportFile;
import de.medienplan.importing.ImportPreview;
import de.medienplan.importing.MappingMemory;
import de.medienplan.importing.RecordChange;
import de.medienplan.importing.SourceFile;
import de.medienplan.rollout.outlook.Standing;
import de.medienplan.rollout.plan.DecidedPlans;
import de.medienplan.rollout.plan.DecisionDraft;
import de.medienplan.rollout.plan.Plans;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.rollout.plan.TestPlans;
import de.medienplan.rollout.progress.ProgressColumn;
import de.medienplan.rollout.progress.ProgressDraft;
import de.medienplan.rollout.progress.ProgressFile;
import de.medienplan.rollout.progress.ProgressImport;
import de.medienplan.rollout.progress.ProgressReport;
import de.medienplan.rollout.progress.ProgressState;
import de.medienplan.rollout.progress.ProgressTrail;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolRow;
import de.medienplan.school.Schools;
import de.medienplan.shared.PlanId;
import de.medienplan.shared.Texts;
import de.medienplan.testing.ViewTest;
import de.medienplan.ui.AsOfDate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

/** How far schools are is reported in the drawer, on the grid and from a file, and the screens say what breaks. */
@WithMockUser(
        username = "paula",
        roles = {"PLANNING", "READER"})
class ProgressScreensTest extends ViewTest {

    private static final LocalDate DAY = LocalDate.of(2021, 5, 10);

    @Autowired
    Plans plans;

    @Autowired
    DecidedPlans decisions;

    @Autowired
    ProgressTrail trail;

    @Autowired
    ProgressImport imports;

    @Autowired
    MappingMemory memory;

    @Autowired
    Schools schools;

    @Autowired
    ApplicationContext context;

    private StoredPlan plan;
    private String school = "";
    private SchoolId registered;

    @BeforeEach
    void decide_a_plan() throws Exception {
        UI.getCurrent().setLocale(Locale.GERMANY);
        PlanId id = TestPlans.ofRegister(context);
        plan = plans.get(id);
        school = TestPlans.first(plan);
        registered = Objects.requireNonNull(plan.register().get(school));
        decisions.record(new DecisionDraft(id, "1", LocalDate.of(2020, 5, 11), "1000/2020", "Rat", ""));
        context.getBean(AsOfDate.class).choose(DAY);
    }

    @Test
    void the_drawer_of_a_school_takes_a_report_and_shows_it_and_can_take_it_back() {
        open();
        test($(Button.class).withId("report-progress").single()).click();
        Select<ProgressState> state = state();
        state.setValue(ProgressState.DONE);
        test($(DatePicker.class).withCaption("Begonnen am").single()).setValue(LocalDate.of(2020, 8, 1));
        test($(Button.class).withText("Stand melden").last()).click();

        DatePicker completion = $(DatePicker.class)
                .withCaption("Fertig am (erwartet oder tatsächlich)")
                .single();
        assertThat(completion.isInvalid()).isTrue();
        assertThat(completion.getErrorMessage()).startsWith("Wann ist die Schule fertig?");
        test(completion).setValue(LocalDate.of(2021, 3, 1));
        test($(Button.class).withText("Stand melden").last()).click();

        assertThat(report(registered).done()).isTrue();
        open();
        test($(Button.class).withText("Zurücknehmen").first()).click();
        assertThat(trail.at(DAY)).isEmpty();
    }

    @Test
    void the_form_holds_what_somebody_else_has_reported_since_the_page_was_opened() {
        open();
        trail.report(new ProgressDraft(
                registered,
                null,
                DAY,
                ProgressState.DELAYED,
                LocalDate.of(2020, 9, 1),
                LocalDate.of(2022, 3, 1),
                null,
                new TreeMap<>(),
                "Kabel fehlen"));
        test($(Button.class).withId("report-progress").single()).click();

        assertThat(state().getValue()).isEqualTo(ProgressState.DELAYED);
        assertThat($(TextArea.class).withCaption("Bemerkung").single().getValue())
                .isEqualTo("Kabel fehlen");
        test($(DatePicker.class).withCaption("Begonnen am").single()).setValue(LocalDate.of(2020, 10, 1));
        test($(Button.class).withText("Stand melden").last()).click();
        assertThat(report(registered).completion()).isEqualTo(LocalDate.of(2022, 3, 1));
        assertThat(report(registered).note()).isEqualTo("Kabel fehlen");
    }

    @Test
    void a_note_stays_until_another_is_reported_and_a_new_note_alone_is_news() {
        String number = schools.active().getFirst().number();
        confirm("Schulnummer;Stand;Begonnen am;Bemerkung\n" + number + ";begonnen;01.03.2021;Kabel fehlen\n");
        confirm("Schulnummer;Stand;Fertig am\n" + number + ";verzögert;01.03.2022\n");
        SchoolId id = schools.active().getFirst().id();
        assertThat(report(id).note()).isEqualTo("Kabel fehlen");

        confirm("Schulnummer;Bemerkung\n" + number + ";Kabel da\n");
        assertThat(report(id).note()).isEqualTo("Kabel da");
        assertThat(report(id).state()).isEqualTo(ProgressState.DELAYED);
    }

    @Test
    void the_plan_is_shown_as_of_the_day_that_is_chosen_beside_it() {
        open();
        assertThat(pane()).contains("Beginn war");

        context.getBean(AsOfDate.class).choose(LocalDate.of(2020, 5, 20));

        assertThat(pane()).doesNotContain("Beginn war");
    }

    private String pane() {
        return $(ProgressPart.class).single().getElement().getTextRecursively();
    }

    @Test
    void what_was_reported_can_be_taken_back_from_another_page_which_stays_in_the_address() {
        open();
        test($(Button.class).withId("report-progress").single()).click();
        test($(DatePicker.class).withCaption("Begonnen am").single()).setValue(LocalDate.of(2020, 8, 1));
        test($(Button.class).withText("Stand melden").last()).click();
        navigate(DecisionsView.class);
        roundTrip();
        UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations();

        test($(Button.class).withText("Rückgängig").single()).click();
        roundTrip();

        assertThat(trail.at(DAY)).isEmpty();
        assertThat(UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations())
                .noneMatch(
                        call -> call.getInvocation().getParameters().toString().contains("plan/"));
    }

    @Test
    void the_list_stays_filtered_after_a_report() {
        ProgressView view = navigate(ProgressView.class);
        TextField search = $(TextField.class).all().getFirst();
        test(search).setValue(plan.scenario().schools().getFirst().name());

        view.show();

        assertThat($(TextField.class).all().getFirst()).isNotSameAs(search);
        assertThat($(ProgressGrid.class).single().count()).isOne();
    }

    private void confirm(String text) {
        ProgressFile file = file(text);
        imports.confirm(file, imports.preview(file));
    }

    private void open() {
        UI.getCurrent().navigate("plan/" + plan.row().id(), QueryParameters.of("schule", school));
    }

    @SuppressWarnings("unchecked")
    private Select<ProgressState> state() {
        return $(Select.class).all().stream()
                .filter(one -> "Stand".equals(one.getLabel()))
                .findFirst()
                .map(one -> (Select<ProgressState>) one)
                .orElseThrow();
    }

    @Test
    void the_screen_lists_late_schools_first_and_says_what_breaks_and_how_plan_and_actual_compare() {
        ProgressView view = navigate(ProgressView.class);
        assertThat($(ProgressGrid.class).single().first()).isEqualTo(Standing.START_LATE);

        assertThat(view.tab(1, DAY).getElement().getTextRecursively())
                .contains("die Schule hat noch nicht begonnen", "Ab heute neu planen", "Tauschen oder verschieben");
        assertThat(view.tab(2, DAY).getElement().getTextRecursively())
                .contains("Wellen: Plan und Ist", "Jahre: Plan und Ist", "Geld nach Art: Plan und Ist");
    }

    @Test
    void the_list_as_it_is_exported_comes_back_without_a_change() throws IOException {
        String number = schools.active().getFirst().number();
        confirm("Schulnummer;Stand;Begonnen am;Fertig am;Gezahlt 2021;Bemerkung\n" + number
                + ";begonnen;01.03.2021;01.03.2022;12.345,60;Kabel fehlen\n");
        navigate(ProgressView.class);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvExport.write($(ProgressGrid.class).single().table(), out);

        ImportPreview again = imports.preview(file(out.toString(StandardCharsets.UTF_8)));

        assertThat(again.faults()).isEmpty();
        assertThat(again.count(RecordChange.Kind.UNCHANGED))
                .isEqualTo(again.records().size())
                .isGreaterThan(50);
    }

    @Test
    void a_file_reports_many_schools_after_a_preview_that_names_bad_rows_by_row_field_and_reason() {
        List<SchoolRow> all = schools.active();
        String header = "Schulnummer;Stand;Begonnen am;Fertig am;Gezahlt 2021\n";
        String good = all.get(0).number() + ";begonnen;01.03.2021;;12.345,60\n";
        String bad =
                all.get(1).number() + ";fertig;01.03.2021;;\n" + all.get(2).number() + ";irgendwo;;;\n0;fertig;;;\n";

        ImportPreview faulty = imports.preview(file(header + good + bad));
        assertThat(faulty.faults())
                .extracting(Fault::row, Fault::column, fault -> Texts.german(fault.reason()))
                .containsExactly(
                        tuple(3, "Fertig am", "Wann ist die Schule fertig? Für diesen Stand wird der Tag gebraucht."),
                        tuple(4, "Stand", "Erwartet wird „Geplant“, „Begonnen“, „Verzögert“ oder „Fertig“."),
                        tuple(5, "Schulnummer", "Keine bestehende Schule hat diese Nummer oder diesen Namen."));
        assertThat(faulty.confirmable()).isFalse();

        ProgressFile fine = file(header + good);
        imports.confirm(fine, imports.preview(fine));

        assertThat(report(all.get(0).id()).payments()).isEqualTo(Map.of(2021, new BigDecimal("12345.60")));
        assertThat(imports.preview(fine).count(RecordChange.Kind.UNCHANGED)).isOne();
    }

    @Test
    void a_row_that_says_nothing_but_a_note_is_a_report_and_one_that_repeats_it_is_none() {
        SchoolRow first = schools.active().getFirst();
        ProgressFile note = file("Schulnummer;Bemerkung\n" + first.number() + ";Statik wird geprüft\n");

        assertThat(imports.preview(note).records())
                .singleElement()
                .satisfies(record -> assertThat(record.kind()).isEqualTo(RecordChange.Kind.ADDED));
        imports.confirm(note, imports.preview(note));

        assertThat(report(first.id()).note()).isEqualTo("Statik wird geprüft");
        assertThat(imports.preview(note).count(RecordChange.Kind.UNCHANGED)).isOne();
    }

    @Test
    void the_sign_of_a_statistics_office_in_a_column_of_money_means_that_nothing_is_told() {
        SchoolRow first = schools.active().getFirst();

        ImportPreview preview = imports.preview(
                file("Schulnummer;Stand;Begonnen am;Gezahlt 2021\n" + first.number() + ";begonnen;01.03.2021;–\n"));

        assertThat(preview.faults()).isEmpty();
        assertThat(preview.records())
                .singleElement()
                .satisfies(record -> assertThat(record.changes()).hasSize(2));
    }

    private ProgressReport report(SchoolId id) {
        return Objects.requireNonNull(trail.at(DAY).get(id));
    }

    private ProgressFile file(String text) {
        ImportFile<ProgressColumn> read = ImportFile.open(
                imports.kind(),
                SourceFile.open(
                        "stand.csv",
                        text.getBytes(StandardCharsets.UTF_8),
                        imports.kind().limits()),
                memory);
        return new ProgressFile(read, DAY);
    }
}
