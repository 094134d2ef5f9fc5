package de.medienplan;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands together is one thing with a name, and what has a type of its own is not passed as a bare number. */
@AnalyzeClasses(packages = "de.medienplan", importOptions = ImportOption.DoNotIncludeTests.class)
class RecordsTest {

    private static final int MOST_COMPONENTS = 9;

    /** Flat because a format says so: files of scenarios and of risk, and what the script of the Gantt reads. */
    private static final Set<String> FORMATS = Set.of(
            "de.medienplan.planning.Scenario",
            "de.medienplan.planning.ScenarioSchool",
            "de.medienplan.planning.risk.Risk",
            "de.medienplan.rollout.ui.GanttData$Row");

    /** Flat because a form binds each field to a component of its own name. */
    private static final Set<String> FORMS = Set.of(
            "de.medienplan.budget.CarryOverRow",
            "de.medienplan.budget.CommitmentRow",
            "de.medienplan.budget.MeasureRow",
            "de.medienplan.device.CategoryRow",
            "de.medienplan.device.PurchaseRow",
            "de.medienplan.grant.ApplicationInput",
            "de.medienplan.subsidy.ShareRow",
            "de.medienplan.support.BenchmarkRow",
            "de.medienplan.support.ContractRow",
            "de.medienplan.support.PostRow",
            "de.medienplan.support.SettingsRow");

    /** The ids that have a type; a run of payments is none of the planner. */
    private static final Pattern TYPED = Pattern.compile(
            "(scenario|plan|job|case|programme|application|category|school)Id", Pattern.CASE_INSENSITIVE);

    @ArchTest
    static void records_are_nested_by_meaning(JavaClasses code) {
        Stream<String> large = code.stream()
                .filter(JavaClass::isRecord)
                .filter(type -> !FORMATS.contains(type.getName()) && !FORMS.contains(type.getName()))
                .filter(type -> type.reflect().getRecordComponents().length > MOST_COMPONENTS)
                .map(JavaClass::getName);

        assertThat(large).isEmpty();
    }

    @ArchTest
    static void no_exception_stands_for_a_record_that_needs_none(JavaClasses code) {
        assertThat(Stream.concat(FORMATS.stream(), FORMS.stream()))
                .allSatisfy(name -> assertThat(code.get(name).reflect().getRecordComponents())
                        .as(name)
                        .hasSizeGreaterThan(MOST_COMPONENTS));
    }

    @ArchTest
    static void ids_that_have_a_type_are_never_bare_numbers(JavaClasses code) {
        assertThat(code.stream().filter(type -> !isAddressed(type)).flatMap(RecordsTest::bareIds))
                .isEmpty();
    }

    /** Addresses have bare numbers. */
    private static boolean isAddressed(JavaClass type) {
        return type.getPackageName().equals("de.medienplan.api");
    }

    private static Stream<String> bareIds(JavaClass type) {
        Stream<String> components = type.isRecord()
                ? Stream.of(type.reflect().getRecordComponents())
                        .filter(component -> isBare(component.getName(), component.getType()))
                        .map(RecordComponent::toString)
                : Stream.empty();
        Stream<String> parameters = type.getMethods().stream()
                .flatMap(method -> Stream.of(method.reflect().getParameters())
                        .filter(parameter -> isBare(parameter.getName(), parameter.getType()))
                        .map(Parameter::toString))
                .map(parameter -> type.getName() + ": " + parameter);
        return Stream.concat(components, parameters);
    }

    private static boolean isBare(String name, Class<?> type) {
        return (type == long.class || type == Long.class) && TYPED.matcher(name).matches();
    }
}
