package de.medienplan.shared;

import org.jspecify.annotations.Nullable;

/** An argument of a {@link Message} that is written as {@link Formats#value} does, also where there is none. */
record ShownValue(@Nullable Object value) {}
