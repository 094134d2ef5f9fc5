package de.medienplan.ui;

/**
 * A field that two people changed at once, in words as both see it.
 *
 * @param key what the screen knows the field by
 * @param before what both began with
 * @param theirs what the other one stored
 * @param mine what is typed here
 * @param both whether both changed it, to different values, so that somebody has to decide
 * @param iChanged whether it was changed here
 */
record FieldConflict<K>(
        K key, String label, String before, String theirs, String mine, boolean both, boolean iChanged) {}
