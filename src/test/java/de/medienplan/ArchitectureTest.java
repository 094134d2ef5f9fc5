package de.medienplan;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Menu;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.repository.Repository;

/** The plan of the house beyond what {@link ModularityTest} checks: rooms within a feature and what knows no framework. */
@AnalyzeClasses(packages = "de.medienplan", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** Rooms of the rollout in the order of their imports. */
    private static final List<String> ROLLOUT =
            List.of("progress", "scenario", "plan", "derive", "run", "outlook", "ui");

    /** What every feature may use, and what knows no feature. */
    private static final List<String> GROUND = List.of(
            "shared",
            "importing",
            "exporting",
            "storage",
            "ui",
            "identity",
            "history",
            "deadline",
            "records",
            "jobs",
            "city",
            "document");

    @ArchTest
    static void rooms_of_the_rollout_look_only_towards_the_scenario(JavaClasses code) {
        for (int i = 0; i < ROLLOUT.size() - 1; i++) {
            noClasses()
                    .that()
                    .resideInAPackage("de.medienplan.rollout." + ROLLOUT.get(i) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(ROLLOUT.subList(i + 1, ROLLOUT.size()).stream()
                            .map(room -> "de.medienplan.rollout." + room + "..")
                            .toArray(String[]::new))
                    .check(code);
        }
    }

    /** A group of the navigation is taken in at one look. */
    @ArchTest
    static void a_group_of_the_navigation_has_at_most_seven_entries(JavaClasses code) {
        Map<Integer, Long> entries = code.stream()
                .filter(view -> view.isAnnotatedWith(Menu.class))
                .collect(Collectors.groupingBy(
                        view -> (int) view.getAnnotationOfType(Menu.class).order() / 100, Collectors.counting()));
        assertThat(entries)
                .isNotEmpty()
                .allSatisfy((group, count) -> assertThat(count).isLessThanOrEqualTo(7));
    }

    @ArchTest
    static final ArchRule shared_is_plain_java = noClasses()
            .that()
            .resideInAPackage("de.medienplan.shared..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "com.vaadin..", "jakarta.persistence..");

    @ArchTest
    static final ArchRule planning_and_its_reasons_know_neither_web_nor_database = noClasses()
            .that()
            .resideInAnyPackage("de.medienplan.planning..", "de.medienplan.reasons..")
            .and()
            .haveSimpleNameNotEndingWith("package-info")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "com.vaadin..", "jakarta.persistence..", "java.sql..");

    @ArchTest
    static final ArchRule planning_knows_nothing_of_the_product = noClasses()
            .that()
            .resideInAPackage("de.medienplan.planning..")
            .should()
            .dependOnClassesThat(resideInAPackage("de.medienplan..")
                    .and(not(resideInAnyPackage("de.medienplan.planning..", "de.medienplan.shared.."))));

    @ArchTest
    static final ArchRule reasons_know_only_the_planner = noClasses()
            .that()
            .resideInAPackage("de.medienplan.reasons..")
            .should()
            .dependOnClassesThat(resideInAPackage("de.medienplan..")
                    .and(not(resideInAnyPackage(
                            "de.medienplan.reasons..", "de.medienplan.planning..", "de.medienplan.shared.."))));

    @ArchTest
    static final ArchRule subsidies_are_computed_in_plain_java = noClasses()
            .that()
            .resideInAPackage("de.medienplan.subsidy.calculation..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "com.vaadin..", "jakarta.persistence..", "java.sql..");

    /** Besides, a file of cases is taken in without a screen, with the rights of whoever brings it. */
    @ArchTest
    static final ArchRule nobody_but_the_forecast_of_go_lives_speaks_to_the_subsidies = noClasses()
            .that()
            .resideOutsideOfPackage("de.medienplan.subsidy..")
            .and()
            .haveSimpleNameNotEndingWith("SubsidyPlans")
            .and()
            .doNotHaveFullyQualifiedName("de.medienplan.command.CaseTask")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("de.medienplan.subsidy..");

    @ArchTest
    static final ArchRule the_command_line_starts_without_spring = noClasses()
            .that()
            .resideInAPackage("de.medienplan.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "com.vaadin..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule screens_reach_data_through_services_only = noClasses()
            .that()
            .resideInAPackage("..ui..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Repository.class);

    @ArchTest
    static final ArchRule repositories_are_private_to_their_feature =
            classes().that().areAssignableTo(Repository.class).should().notBePublic();

    /** What is past is for the as-of date to say; real time comes from the one {@link java.time.Clock} bean. */
    @ArchTest
    static final ArchRule nobody_reads_the_clock_of_the_machine = noClasses()
            .that()
            .resideOutsideOfPackages("de.medienplan.cli..", "de.medienplan.planning..")
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(YearMonth.class, "now")
            .orShould()
            .callMethod(Year.class, "now")
            .orShould()
            .callMethod(Instant.class, "now");

    @ArchTest
    static final ArchRule money_is_never_a_float = noClasses()
            .that()
            .resideInAnyPackage(
                    "de.medienplan.budget..",
                    "de.medienplan.order..",
                    "de.medienplan.grant..",
                    "de.medienplan.subsidy..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Double.class)
            .allowEmptyShould(true);
}
