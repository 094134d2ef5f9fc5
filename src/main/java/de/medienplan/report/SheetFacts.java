package de.medienplan.report;

import de.medienplan.deadline.Deadline;
import de.medienplan.grant.ApplicationRow;
import de.medienplan.planning.Waves;
import de.medienplan.reasons.Explainer;
import de.medienplan.rollout.outlook.DecidedStanding;
import de.medienplan.school.SchoolId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the sheets of all schools say, read once.
 *
 * @param schools in the order of their names
 * @param deadlines by name of the school, the next first
 * @param applications by id of the school in the register; none where the reader may not see them
 */
record SheetFacts(
        LocalDate day,
        PaperText words,
        DecidedStanding decided,
        List<SheetSchool> schools,
        Map<String, List<Deadline>> deadlines,
        Explainer explainer,
        Waves waves,
        Map<SchoolId, List<ApplicationRow>> applications,
        Writer writer) {

    /**
     * Who writes the sheets.
     *
     * @param city its name; empty if not entered
     * @param emblem PNG; empty for none
     */
    record Writer(Optional<String> city, Optional<byte[]> emblem) {}

    Optional<SheetSchool> find(String key) {
        return schools.stream().filter(school -> school.key().equals(key)).findFirst();
    }
}
