package de.medienplan.shared;

import java.util.List;

/**
 * A text for users that is not yet in a language: a bundle key and its arguments. Rules and services hand out messages;
 * {@link Texts} turns them into German or English.
 *
 * @param key bundle key; the part before the first dot names the bundle, {@code school.import.row} lives in
 *     {@code messages/school_de.properties}
 * @param args arguments of the pattern; an argument that is itself a message is rendered first
 */
public record Message(String key, List<Object> args) {

    public static Message of(String key, Object... args) {
        return new Message(key, List.of(args));
    }
}
