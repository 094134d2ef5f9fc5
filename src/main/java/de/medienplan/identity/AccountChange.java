package de.medienplan.identity;

import de.medienplan.history.ChangeEntry;

/** A change of an account, with the name of the account. */
public record AccountChange(String username, ChangeEntry change) {}
