package de.medienplan.grant;

/** What a batch did. */
public enum BatchKind {
    CREATE,
    STEP,
    NOTICES,
    IMPORT
}
