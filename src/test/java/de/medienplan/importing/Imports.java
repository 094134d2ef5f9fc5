package de.medienplan.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** Small files with the traits of real ones, in {@code src/test/resources/imports}. */
public final class Imports {

    private static final MappingMemory NONE = new MappingMemory() {
        @Override
        public List<RememberedMapping> of(String kind) {
            return List.of();
        }

        @Override
        public void remember(String kind, RememberedMapping mapping) {
            // nothing is remembered
        }
    };

    private Imports() {}

    /** The file with columns as they are guessed. */
    public static <F extends ImportField> ImportFile<F> open(ImportKind<F> kind, String name) {
        return open(kind, name, read(name));
    }

    public static <F extends ImportField> ImportFile<F> open(ImportKind<F> kind, String name, byte[] content) {
        return ImportFile.open(kind, SourceFile.open(name, content, kind.limits()), NONE);
    }

    public static byte[] read(String name) {
        try (InputStream file = Imports.class.getResourceAsStream("/imports/" + name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
