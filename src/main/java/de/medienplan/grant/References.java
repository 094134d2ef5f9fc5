package de.medienplan.grant;

/** Our own numbers for applications: {@code A-00042}. */
final class References {

    private References() {}

    static String of(long number) {
        return "A-%05d".formatted(number);
    }
}
