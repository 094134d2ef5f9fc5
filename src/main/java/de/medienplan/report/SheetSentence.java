package de.medienplan.report;

import de.medienplan.planning.Waves;
import de.medienplan.rollout.outlook.SchoolStanding;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;

/** When it is a school's turn, in one sentence. */
final class SheetSentence {

    private SheetSentence() {}

    static Message when(SchoolStanding school, Waves waves) {
        String start = Formats.quarter(school.planned().start());
        String completion = Formats.quarter(school.planned().completion());
        String begun = Formats.quarter(school.now().start());
        String done = Formats.quarter(school.now().completion());
        return switch (school.standing()) {
            case UNPLANNED -> Message.of("report.sheet.when.unplanned");
            case TO_COME ->
                Message.of(
                        "report.sheet.when.toCome",
                        waves.of(school.planned().start()),
                        waves.periods().size(),
                        start,
                        completion);
            case START_LATE ->
                school.dateOpen()
                        ? Message.of("report.sheet.when.open", start)
                        : Message.of("report.sheet.when.startLate", start, begun, done);
            case UNDER_WAY -> Message.of("report.sheet.when.underWay", begun, done);
            case WORKS_LATE -> Message.of("report.sheet.when.worksLate", begun, done, completion);
            case DONE -> Message.of("report.sheet.when.done", begun, done);
        };
    }
}
