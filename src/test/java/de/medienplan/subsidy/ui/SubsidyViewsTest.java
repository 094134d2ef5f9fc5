package de.medienplan.subsidy.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import de.medienplan.school.SchoolId;
import de.medienplan.subsidy.SampleCases;
import de.medienplan.subsidy.SubsidyCases;
import de.medienplan.subsidy.TestSchool;
import de.medienplan.testing.OnDay;
import de.medienplan.testing.SignedIn;
import de.medienplan.testing.ViewTest;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;

@OnDay("2026-01-20")
class SubsidyViewsTest extends ViewTest {

    @Autowired
    SubsidyCases cases;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void a_case() {
        SecurityContext user = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
        SignedIn.as("sina", "SUBSIDY");
        SchoolId school = TestSchool.add(jdbc, "90001", "Goetheschule");
        cases.save(SampleCases.rent("AZ-1", "F-1", 1, school, SampleCases.but("2025-08-01", "2030-07-31")));
        SecurityContextHolder.setContext(user);
        UI.getCurrent().setLocale(Locale.GERMANY);
    }

    @Test
    @WithMockUser(roles = {"SUBSIDY", "READER"})
    void the_role_sees_cases_and_all_other_screens() {
        navigate(CasesView.class);
        assertThat(test($(Grid.class).first()).size()).isEqualTo(1);
        navigate(PaymentsView.class);
        assertThat($(Button.class).withText("Monat zahlen").exists()).isTrue();
        navigate(RenewalView.class);
        navigate(RulesView.class);
        assertThat(test($(Grid.class).first()).size()).isEqualTo(3);
        navigate(PrivacyView.class);
        navigate(StatisticsView.class);
        navigate(ForecastView.class);
    }

    @ParameterizedTest
    @ValueSource(classes = {CasesView.class, PaymentsView.class, RenewalView.class, RulesView.class, PrivacyView.class})
    @WithMockUser(roles = {"ADMIN", "PLANNING", "FINANCE", "SUPPORT", "READER"})
    void no_address_opens_them_for_others(Class<? extends com.vaadin.flow.component.Component> view) {
        assertThatThrownBy(() -> navigate(view)).isInstanceOf(Throwable.class);
    }

    @Test
    @WithMockUser(roles = "READER")
    void readers_see_statistics_without_cases() {
        navigate(StatisticsView.class);
        assertThat($(Grid.class).exists()).isFalse();
    }
}
