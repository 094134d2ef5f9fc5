package de.medienplan.shared;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Text for a terminal, in UTF-8. Control characters become a question mark, ends of lines and tabs excepted: what stands
 * in a file that somebody else made must not move the cursor, colour the screen or send keys.
 */
public final class PlainOutput extends FilterOutputStream {

    /** Leads the two bytes of U+0080 to U+00BF; those up to U+009F are control characters too. */
    private static final int C1_LEAD = 0xc2;

    private boolean led;

    private PlainOutput(OutputStream terminal) {
        super(terminal);
    }

    public static PrintStream on(OutputStream terminal) {
        return new PrintStream(new PlainOutput(terminal), true, StandardCharsets.UTF_8);
    }

    @Override
    public void write(int value) throws IOException {
        int b = value & 0xff;
        if (led) {
            led = false;
            if (b >= 0x80 && b <= 0x9f) {
                out.write('?');
                return;
            }
            out.write(C1_LEAD);
        }
        if (b == C1_LEAD) {
            led = true;
        } else {
            boolean control = (b < 0x20 && b != '\n' && b != '\r' && b != '\t') || b == 0x7f;
            out.write(control ? '?' : b);
        }
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }
}
