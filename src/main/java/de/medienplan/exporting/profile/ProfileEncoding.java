package de.medienplan.exporting.profile;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How letters become bytes. */
public enum ProfileEncoding implements Labelled {
    UTF_8(StandardCharsets.UTF_8),
    /** With the mark by which spreadsheets know it. */
    UTF_8_MARKED(StandardCharsets.UTF_8),
    ISO_8859_15(Charset.forName("ISO-8859-15")),
    WINDOWS_1252(Charset.forName("windows-1252"));

    private final Charset charset;

    ProfileEncoding(Charset charset) {
        this.charset = charset;
    }

    public Charset charset() {
        return charset;
    }

    @Override
    public Message label() {
        return Message.of("exporting.encoding." + name());
    }
}
