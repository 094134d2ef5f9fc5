package de.medienplan.identity;

/** Someone chose a new password; published within the transaction. */
record PasswordChanged(String username) {}
