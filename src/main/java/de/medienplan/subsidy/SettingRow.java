package de.medienplan.subsidy;

/**
 * What a setting is at present.
 *
 * @param source why it is so
 * @param createdBy who entered it
 */
public record SettingRow(Setting setting, int value, String source, String createdBy) {}
