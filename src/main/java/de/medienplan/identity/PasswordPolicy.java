package de.medienplan.identity;

import de.medienplan.shared.Message;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which passwords are accepted: long rather than complicated, and not the user's own name.
 * Such as everybody thinks of are refused too.
 * Source: BSI, IT-Grundschutz ORP.4.A22 and NIST SP 800-63B section 3.1.1.2 (length first, no composition rules).
 */
final class PasswordPolicy {

    static final int MIN_LENGTH = 12;
    /** Argon2 takes any length; the limit keeps a request from costing seconds of hashing. */
    static final int MAX_LENGTH = 200;

    /** No look-alikes, so that it can be read from a terminal and typed. */
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int GENERATED_LENGTH = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PasswordPolicy() {}

    /** Why the password is refused; empty if it is accepted. */
    static Optional<Message> objection(String username, String password) {
        if (password.length() < MIN_LENGTH) {
            return Optional.of(Message.of("identity.password.short", MIN_LENGTH));
        }
        if (password.length() > MAX_LENGTH) {
            return Optional.of(Message.of("identity.password.long", MAX_LENGTH));
        }
        if (password.toLowerCase(Locale.ROOT).contains(username.toLowerCase(Locale.ROOT))) {
            return Optional.of(Message.of("identity.password.name"));
        }
        if (password.chars().distinct().count() < 5) {
            return Optional.of(Message.of("identity.password.monotonous"));
        }
        if (CommonPasswords.isCommon(password)) {
            return Optional.of(Message.of("identity.password.common"));
        }
        return Optional.empty();
    }

    /** A random password of about 116 bits. */
    static String generate() {
        return RANDOM.ints(GENERATED_LENGTH, 0, ALPHABET.length())
                .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
                .collect(Collectors.joining());
    }
}
