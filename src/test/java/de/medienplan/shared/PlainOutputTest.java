package de.medienplan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PlainOutputTest {

    @Test
    void prints_no_control_character_and_every_other_letter() {
        ByteArrayOutputStream terminal = new ByteArrayOutputStream();

        PlainOutput.on(terminal).print("Schule \u001b[31mrot\u0007\u009b2J\u007f\0 ÂÄ£½ß€😀\n\tEnde\r\n");

        assertThat(terminal.toString(StandardCharsets.UTF_8)).isEqualTo("Schule ?[31mrot??2J?? ÂÄ£½ß€😀\n\tEnde\r\n");
    }
}
