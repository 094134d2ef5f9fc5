package de.medienplan.school;

/** Published after the schools of a sample were added, so that each feature can add what stands on them. */
public record ExampleLoaded(SampleDay sample) {}
