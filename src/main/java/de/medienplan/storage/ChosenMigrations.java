package de.medienplan.storage;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;
import org.flywaydb.core.api.Location;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.flywaydb.core.internal.resource.classpath.ClassPathResource;
import org.jspecify.annotations.Nullable;

/** Of the migrations on the class path only these. */
record ChosenMigrations(Set<String> scripts) implements ResourceProvider {

    private static final String FOLDER = "db/migration";

    @Override
    public @Nullable LoadableResource getResource(String name) {
        return null; // asked for settings of single scripts, which none of ours has
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return scripts.stream()
                .filter(script -> script.startsWith(prefix))
                .filter(script -> Stream.of(suffixes).anyMatch(script::endsWith))
                .sorted()
                .map(this::resource)
                .toList();
    }

    private LoadableResource resource(String script) {
        return new ClassPathResource(
                Location.fromPath("classpath:", FOLDER),
                FOLDER + "/" + script,
                Thread.currentThread().getContextClassLoader(),
                StandardCharsets.UTF_8);
    }
}
