package de.medienplan.ticket;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Letters;
import de.medienplan.shared.Message;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a ticket came in, in the words of Zammad, OTRS, GLPI and Jira. */
public enum Channel implements Labelled {
    PHONE("phone", "telefon", "telephone", "anruf", "call", "hotline"),
    MAIL("email", "mail", "emailexternal", "emailinternal", "emailnotificationext"),
    PORTAL("web", "webrequest", "portal", "helpdesk", "formular", "selfservice", "customerportal", "api", "jira"),
    CHAT("chat", "sms", "messenger", "whatsapp", "telegrampersonalmessage", "widget"),
    ON_SITE("direct", "direkt", "vorort", "persoenlich", "onsite", "walkin"),
    OTHER("note", "notiz", "noteinternal", "other", "andere", "sonstige", "written", "schriftlich", "brief", "fax");

    private final Set<String> words;

    Channel(String... words) {
        this.words = Set.of(words);
    }

    /** Null for a word that none of them uses; it is not stored. */
    static @Nullable Channel of(String text) {
        String word = Letters.key(text);
        return Arrays.stream(values())
                .filter(one -> one.words.contains(word))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Message label() {
        return Message.of("ticket.channel." + name());
    }
}
