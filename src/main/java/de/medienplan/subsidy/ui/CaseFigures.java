package de.medienplan.subsidy.ui;

import de.medienplan.shared.Formats;
import de.medienplan.subsidy.CaseRow;
import de.medienplan.subsidy.CaseState;
import de.medienplan.subsidy.Months;
import de.medienplan.ui.KeyFigure;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;

/** The key figures over the list of cases, for those that are shown. */
final class CaseFigures {

    private CaseFigures() {}

    static List<KeyFigure> of(List<CaseRow> shown, int all, CaseFilter filter, LocalDate day) {
        String month = Months.text(YearMonth.from(day));
        long subsidised = shown.stream()
                .filter(row -> row.state() == CaseState.SUBSIDISED)
                .count();
        long ending = shown.stream().filter(row -> filter.endsSoon(row, day)).count();
        return List.of(
                new KeyFigure(
                        "subsidy.figure.cases", number(shown.size()), Translations.text("subsidy.figure.of", all)),
                new KeyFigure("subsidy.figure.subsidised", number(subsidised), month),
                new KeyFigure(
                        "subsidy.field.city", sum(shown, each -> each.shares().city()), month),
                new KeyFigure(
                        "subsidy.field.parents",
                        sum(shown, each -> each.shares().parents()),
                        month),
                new KeyFigure(
                                "subsidy.figure.ending",
                                number(ending),
                                Translations.text("subsidy.figure.ending.note", filter.soonDays()))
                        .tone(ending > 0 ? Tone.WARNING : Tone.NEUTRAL));
    }

    private static String number(long count) {
        return Formats.integer(count, Translations.locale());
    }

    private static String sum(List<CaseRow> rows, Function<CaseRow, BigDecimal> amount) {
        BigDecimal sum = rows.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Formats.money(sum, Translations.locale());
    }
}
