package de.medienplan.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.medienplan.exporting.profile.FileProfile;
import de.medienplan.exporting.profile.Placeholder;
import de.medienplan.exporting.profile.ProfileEncoding;
import de.medienplan.exporting.profile.ProfileLayout;
import de.medienplan.exporting.profile.ProfileSeparator;
import de.medienplan.exporting.profile.ProfiledFile;
import de.medienplan.shared.Message;
import de.medienplan.shared.Texts;
import de.medienplan.shared.UserException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProfiledFileTest {

    private enum Known implements Placeholder {
        BETRAG(new BigDecimal("7.2")),
        NAME("Müller; Söhne"),
        TAG(LocalDate.of(2026, 2, 1)),
        MONAT(YearMonth.of(2026, 2));

        private final Object example;

        Known(Object example) {
            this.example = example;
        }

        @Override
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        @Override
        public Message label() {
            return Message.of("exporting.profile.name");
        }

        @Override
        public Object example() {
            return example;
        }
    }

    private static final List<Known> KNOWN = List.of(Known.values());

    @Test
    void fixed_words_and_values_stand_in_the_notation_of_the_profile() {
        assertThat(tried("Mandant = 001\nBetrag = {betrag}\nText = Zuschuss {monat}, {name}\nTag = {tag}"))
                .isEqualTo("Mandant;Betrag;Text;Tag\r\n001;7,20;\"Zuschuss 02/2026, Müller; Söhne\";01.02.2026\r\n");
    }

    @Test
    void a_column_can_ask_for_another_notation() {
        assertThat(tried("A = {betrag:cent}\nB = {betrag:sh}\nC = {tag:yyyyMMdd}\nD = {name:6}\nE = {monat:yyyy-MM}"))
                .endsWith("720;H;20260201;Müller;2026-02\r\n");
        assertThat(write("A = {betrag:sh}\nB = {betrag:betrag}\nC = {betrag:vorzeichen}", new BigDecimal("-7.20")))
                .endsWith("S;7,20;-\r\n");
    }

    @Test
    void letters_become_bytes_of_the_encoding() {
        ProfiledFile file = profile(
                        "N = {name}",
                        new ProfileLayout(
                                "txt", ProfileEncoding.ISO_8859_15, ProfileSeparator.TAB, false, false, "yyyyMMdd"))
                .tried(KNOWN);
        assertThat(file.content()).isEqualTo("Müller; Söhne\r\n".getBytes(Charset.forName("ISO-8859-15")));
    }

    @Test
    void a_letter_that_the_encoding_lacks_is_refused_and_named() {
        FileProfile profile = profile(
                "N = {name}",
                new ProfileLayout(
                        "csv", ProfileEncoding.ISO_8859_15, ProfileSeparator.SEMICOLON, true, true, "dd.MM.yyyy"));
        assertRefused(
                "Zeile 2, Spalte „N“: Das Zeichen „Ł“ gibt es in ISO 8859-15 nicht.",
                () -> ProfiledFile.of(profile, List.of(Map.of("name", "Ahrens"), Map.of("name", "Łukasz"))));
    }

    @Test
    void faults_name_their_line_and_what_there_is_instead() {
        assertRefused(
                "Zeile 2: Den Platzhalter „summe“ gibt es nicht. Es gibt: betrag, name, tag, monat.",
                () -> tried("A = 1\nB = {summe}"));
        assertRefused("Zeile 1: Bei „{betrag“ fehlt die schließende geschweifte Klammer.", () -> tried("A = {betrag"));
        assertRefused("Zeile 1: Schreiben Sie „Überschrift = Inhalt“.", () -> tried("Betrag"));
        assertRefused("Die Überschrift „A“ steht zweimal da.", () -> tried("A = 1\nA = 2"));
        assertRefused(
                "Zeile 1, Spalte „A“: Die Schreibweise „euro“ passt nicht zu diesem Wert.",
                () -> tried("A = {betrag:euro}"));
        assertRefused("Geben Sie mindestens eine Spalte an.", () -> tried("\n"));
    }

    private static String tried(String columns) {
        return profile(columns, ProfileLayout.USUAL).tried(KNOWN).text();
    }

    private static String write(String columns, BigDecimal amount) {
        return ProfiledFile.of(profile(columns, ProfileLayout.USUAL), List.of(Map.of("betrag", amount)))
                .text();
    }

    private static FileProfile profile(String columns, ProfileLayout layout) {
        return new FileProfile(null, 0, "Kasse", layout, columns, "Kasse");
    }

    private static void assertRefused(String words, org.assertj.core.api.ThrowableAssert.ThrowingCallable action) {
        assertThatExceptionOfType(UserException.class)
                .isThrownBy(action)
                .satisfies(refusal -> assertThat(Texts.german(refusal.reason())).isEqualTo(words));
    }
}
