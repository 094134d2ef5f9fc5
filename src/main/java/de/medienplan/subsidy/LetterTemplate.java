package de.medienplan.subsidy;

import de.medienplan.exporting.profile.Template;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.util.Locale;

/**
 * The city's words for a kind of letter in a language.
 *
 * @param body paragraphs between empty lines; a line that begins with a hyphen is a point; with {@link LetterPlaceholder}s
 * @param source who agreed to it
 */
public record LetterTemplate(
        long id, LetterKind kind, Locale language, String subject, String body, String source, String createdBy) {

    /** @throws UserException if something is missing, or a placeholder is unknown or not closed; names the field */
    void check() {
        RequiredText.of(source, 300, "subsidy.field.source");
        check(RequiredText.of(subject, 200, "subsidy.field.subject"), "subsidy.field.subject");
        check(RequiredText.of(body, 10_000, "subsidy.field.body"), "subsidy.field.body");
    }

    private static void check(String text, String field) {
        try {
            Template.of(text).requireKnown(LetterPlaceholder.ALL);
        } catch (UserException refusal) {
            throw UserException.at(field, Message.of("subsidy.rule.template", refusal.reason()));
        }
    }
}
