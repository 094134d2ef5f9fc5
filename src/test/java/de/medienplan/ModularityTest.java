package de.medienplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.Options;

/**
 * The features as modules. What each may use stands at its package ({@code package-info.java}); the pictures and tables of
 * all modules are written to {@code target/modules}.
 */
class ModularityTest {

    private static final Path PAGES = Path.of("target", "modules");

    private static final ApplicationModules MODULES = ApplicationModules.of(MedienplanApplication.class);

    @Test
    void each_feature_uses_only_what_its_package_names_and_nothing_that_others_keep_to_themselves() {
        MODULES.verify();
    }

    @Test
    void each_feature_says_what_it_is_for() {
        assertThat(MODULES)
                .allSatisfy(module -> assertThat(Path.of(
                                "src/main/java",
                                module.getBasePackage().getName().replace('.', '/'),
                                "package-info.java"))
                        .exists());
    }

    @Test
    void the_modules_are_documented() {
        new Documenter(MODULES, Options.defaults().withOutputFolder(PAGES.toString())).writeDocumentation();

        assertThat(PAGES.resolve("all-docs.adoc")).content().contains("grant", "rollout");
    }
}
