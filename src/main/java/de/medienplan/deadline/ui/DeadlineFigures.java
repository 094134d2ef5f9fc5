package de.medienplan.deadline.ui;

import de.medienplan.deadline.Deadline;
import de.medienplan.deadline.DeadlineTotals;
import de.medienplan.deadline.Urgency;
import de.medienplan.shared.Formats;
import de.medienplan.ui.KeyFigure;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What is due how soon: how many deadlines, and the money that depends on them. */
final class DeadlineFigures {

    private DeadlineFigures() {}

    static List<KeyFigure> of(List<Deadline> shown, LocalDate day) {
        return List.of(
                figure(shown, day, EnumSet.of(Urgency.OVERDUE), "deadline.urgency.OVERDUE", Tone.DANGER),
                figure(shown, day, EnumSet.of(Urgency.URGENT), "deadline.urgency.URGENT", Tone.DANGER),
                figure(shown, day, EnumSet.of(Urgency.SOON), "deadline.urgency.SOON", Tone.WARNING),
                figure(shown, day, EnumSet.of(Urgency.AHEAD), "deadline.urgency.AHEAD", Tone.NEUTRAL),
                figure(shown, day, EnumSet.allOf(Urgency.class), "deadline.all", Tone.NEUTRAL));
    }

    private static KeyFigure figure(List<Deadline> shown, LocalDate day, Set<Urgency> wanted, String key, Tone tone) {
        DeadlineTotals totals = DeadlineTotals.of(shown, wanted, day);
        KeyFigure figure = new KeyFigure(
                key,
                Formats.money(totals.amount(), Translations.locale()),
                Translations.text("deadline.count", totals.count()));
        return totals.count() == 0 ? figure : figure.tone(tone);
    }
}
