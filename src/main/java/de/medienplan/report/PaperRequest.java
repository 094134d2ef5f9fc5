package de.medienplan.report;

import de.medienplan.shared.PlanId;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What a council paper is to be about.
 *
 * @param year budget year of the Kostentabelle
 * @param title empty for the usual one
 * @param number empty if none is given yet
 * @param committee to whom it is addressed; empty if not decided yet
 * @param locale language of the paper
 */
public record PaperRequest(
        PlanId planId, int year, String title, String number, LocalDate date, String committee, Locale locale) {}
