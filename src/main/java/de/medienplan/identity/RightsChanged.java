package de.medienplan.identity;

/** An administrator took or gave rights of an account, locked it, or handed out a password for it. */
record RightsChanged(String username) {}
