package de.medienplan.rollout.ui;

import de.medienplan.planning.ScenarioNames;
import de.medienplan.rollout.plan.PlanRow;
import de.medienplan.shared.Formats;
import de.medienplan.ui.Translations;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** How the ids of a scenario are called on screens. */
final class Names {

    private Names() {}

    static String resource(String id) {
        return Translations.text(ScenarioNames.resource(id));
    }

    static String programme(String id) {
        return Translations.text(ScenarioNames.programme(id));
    }

    /** "Welle 3 · Q1 2021", see {@link de.medienplan.planning.Waves}; a quarter in which no school starts has no number. */
    static String wave(PlanEditSession session, @Nullable String period) {
        if (period == null) {
            return Translations.text("rollout.unplanned");
        }
        int number = session.waves().of(period);
        return number > 0
                ? Translations.text("rollout.wave", number, Formats.quarter(period))
                : Formats.quarter(period);
    }

    static String plan(PlanRow plan) {
        return plan.name().isEmpty()
                ? Translations.text(
                        "rollout.plan.unnamed",
                        plan.id().toString(),
                        time(plan.made().at()))
                : plan.name();
    }

    static String time(@Nullable Instant time) {
        return time == null
                ? Formats.MISSING
                : Formats.dateTime(LocalDateTime.ofInstant(time, ZoneId.systemDefault()), Translations.locale());
    }

    static String euros(@Nullable Long amount) {
        return Formats.euros(amount, Translations.locale());
    }

    /** With its sign, {@code +1.234 €}; nothing changed is {@code ±0 €}. */
    static String difference(long amount) {
        String sign = amount > 0 ? "+" : amount == 0 ? "±" : "−";
        return sign + euros(Math.abs(amount));
    }

    static String number(Number value) {
        return Formats.decimal(value, 4, Translations.locale());
    }
}
