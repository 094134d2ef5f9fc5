package de.medienplan;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import de.medienplan.identity.Role;
import de.medienplan.school.HannoverExample;
import de.medienplan.testing.SignedIn;
import de.medienplan.testing.ViewTest;
import de.medienplan.ui.NotFoundPage;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** Each page, opened with the sample data by each role: it comes up for those it is for, and is not there for the others. */
class RoutesTest extends ViewTest {

    @Autowired
    HannoverExample example;

    @Test
    @WithMockUser(roles = "READER")
    void each_role_opens_its_pages_and_no_other() {
        SignedIn.during("anna", "PLANNING", example::load);
        for (Role role : Role.values()) {
            String[] names = role.withIncluded().stream().map(Role::name).toArray(String[]::new);
            SignedIn.as("rolf", names);
            openAllAs(role);
        }
    }

    private static void openAllAs(Role role) {
        Set<String> names = role.withIncluded().stream().map(Role::name).collect(Collectors.toSet());
        List<RouteData> routes = RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .filter(route -> !route.getNavigationTarget().isAnnotationPresent(AnonymousAllowed.class))
                .filter(route -> !HasUrlParameter.class.isAssignableFrom(route.getNavigationTarget()))
                .toList();
        assertThat(routes).hasSizeGreaterThan(30);
        assertThat(routes).allSatisfy(route -> {
            Class<? extends Component> page = route.getNavigationTarget();
            UI.getCurrent().navigate(route.getTemplate());
            assertThat(UI.getCurrent()
                            .getInternals()
                            .getActiveRouterTargetsChain()
                            .getFirst())
                    .as("%s for %s", route.getTemplate(), role)
                    .isInstanceOf(isFor(page, names) ? page : NotFoundPage.class);
        });
    }

    private static boolean isFor(Class<?> page, Set<String> roles) {
        RolesAllowed allowed = page.getAnnotation(RolesAllowed.class);
        return page.isAnnotationPresent(PermitAll.class)
                || (allowed != null && List.of(allowed.value()).stream().anyMatch(roles::contains));
    }
}
