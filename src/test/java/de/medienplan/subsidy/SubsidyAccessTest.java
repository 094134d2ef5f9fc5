package de.medienplan.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import de.medienplan.deadline.Deadlines;
import de.medienplan.identity.MayHandleSubsidies;
import de.medienplan.shared.SchoolYear;
import de.medienplan.testing.DatabaseTest;
import de.medienplan.testing.OnDay;
import de.medienplan.testing.SignedIn;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Service;

/** Nobody without the role comes near a case, by whatever service. */
@DatabaseTest
@OnDay("2026-01-20")
class SubsidyAccessTest {

    /** The only ones for others: numbers without persons. */
    private static final Set<String> FOR_OTHERS = Set.of(
            "SubsidyStatistics.years",
            "SubsidyStatistics.published",
            "SubsidyForecast.plans",
            "SubsidyForecast.of",
            "SubsidySettings.value");

    @Autowired
    ApplicationContext context;

    @Autowired
    Deadlines deadlines;

    @AfterEach
    void sign_out() {
        SignedIn.out();
    }

    static List<? extends Class<?>> services() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("de.medienplan.subsidy").stream()
                        .filter(type -> type.isAnnotatedWith(Service.class))
                        .map(JavaClass::reflect)
                        .toList();
    }

    static Stream<Method> methods() {
        return services().stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic());
    }

    static Stream<Method> methodsForTheRole() {
        return methods().filter(method -> !FOR_OTHERS.contains(name(method)));
    }

    @Test
    void the_package_shows_others_only_services_that_ask_who_calls() {
        assertThat(services()).hasSizeGreaterThanOrEqualTo(8);
        assertThat(methods())
                .allSatisfy(method -> assertThat(AnnotatedElementUtils.hasAnnotation(method, PreAuthorize.class)
                                || AnnotatedElementUtils.hasAnnotation(method.getDeclaringClass(), PreAuthorize.class))
                        .as(name(method))
                        .isTrue());
        assertThat(methodsForTheRole())
                .allSatisfy(method -> assertThat(method.isAnnotationPresent(MayHandleSubsidies.class)
                                || method.getDeclaringClass().isAnnotationPresent(MayHandleSubsidies.class))
                        .as(name(method))
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("methodsForTheRole")
    void administrators_and_all_other_roles_together_are_refused(Method method) {
        SignedIn.as("root", "ADMIN", "PLANNING", "FINANCE", "SUPPORT", "READER");
        assertThatExceptionOfType(InvocationTargetException.class)
                .isThrownBy(() -> call(method))
                .withCauseInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void without_signing_in_nothing_answers(Method method) {
        assertThatExceptionOfType(InvocationTargetException.class)
                .isThrownBy(() -> call(method))
                .withCauseInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ADMIN", "PLANNING", "FINANCE", "SUPPORT", "READER"})
    void deadlines_of_entitlements_are_for_the_role_alone(String role) {
        SignedIn.as("sub", "SUBSIDY", "PLANNING");
        context.getBean(SubsidyCases.class)
                .save(SampleCases.rent("AZ-1", "F-1", 1, null, SampleCases.but("2025-08-01", "2026-07-31")));
        LocalDate day = LocalDate.of(2026, 6, 1);
        assertThat(deadlines.all(day)).anyMatch(deadline -> deadline.group().startsWith("subsidy"));
        assertThat(deadlines.all(day).toString()).doesNotContain("AZ-1").doesNotContain("F-1");
        SignedIn.as("other", role);
        assertThat(deadlines.all(day)).noneMatch(deadline -> deadline.group().startsWith("subsidy"));
    }

    private @Nullable Object call(Method method) throws ReflectiveOperationException {
        Object[] arguments = Arrays.stream(method.getParameterTypes())
                .map(SubsidyAccessTest::any)
                .toArray();
        return method.invoke(context.getBean(method.getDeclaringClass()), arguments);
    }

    private static @Nullable Object any(Class<?> type) {
        if (type == long.class) {
            return 1L;
        }
        if (type == int.class) {
            return 1;
        }
        return Stream.of(
                        "x",
                        LocalDate.of(2026, 1, 1),
                        YearMonth.of(2026, 1),
                        new SchoolYear(2025),
                        Locale.GERMANY,
                        List.of())
                .filter(type::isInstance)
                .findFirst()
                .orElse(null);
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}
