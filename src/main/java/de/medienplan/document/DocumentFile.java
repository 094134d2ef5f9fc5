package de.medienplan.document;

/** A file with its content. */
public record DocumentFile(FileRow row, byte[] content) {}
