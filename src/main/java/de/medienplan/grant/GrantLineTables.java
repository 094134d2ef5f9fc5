package de.medienplan.grant;

import de.medienplan.shared.Columns;
import de.medienplan.shared.Table;
import de.medienplan.shared.Table.Kind;
import de.medienplan.shared.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The line of the grants as a table, the same for screen and file. */
public final class GrantLineTables {

    private GrantLineTables() {}

    private record Stage(String key, Function<GrantLine, BigDecimal> amount) {}

    private static final List<Stage> STAGES = List.of(
            new Stage("requested", line -> line.flow().requested()),
            new Stage("approved", line -> line.flow().approved()),
            new Stage("drawn", line -> line.flow().drawn()),
            new Stage("notDrawn", GrantLine::notDrawn),
            new Stage("settled", line -> line.flow().settled()),
            new Stage("lapsed", line -> line.flow().lapsed()),
            new Stage("open", line -> line.flow().open()));

    /** A row each stage, a column each programme that somebody applied to. */
    public static Table inWords(List<GrantLine> lines, Locale locale) {
        Columns<Stage> columns = new Columns<Stage>(locale)
                .named("", Kind.TEXT, stage -> Texts.render("grant.line." + stage.key(), locale));
        lines.stream()
                .filter(line -> line.flow().requested().signum() > 0)
                .forEach(line -> columns.named(
                        line.programme(), Kind.MONEY, stage -> stage.amount().apply(line)));
        return columns.table("grant.line.applied", STAGES);
    }

    public static Table of(GrantLines.Level level, List<GrantLine> lines, Locale locale) {
        Columns<GrantLine> columns = new Columns<GrantLine>(locale, "grant.line.")
                .total("grant.line.total")
                .text("programme", GrantLine::programme);
        if (level != GrantLines.Level.PROGRAMME) {
            columns.text("school", GrantLine::school);
        }
        if (level == GrantLines.Level.CATEGORY) {
            columns.text("category", GrantLine::category);
        } else {
            columns.sum("allowed", Kind.MONEY, line -> line.given().allowed())
                    .sum("planned", Kind.MONEY, line -> line.given().planned())
                    .sum("notRequested", Kind.MONEY, GrantLine::notRequested);
        }
        return columns.sum("requested", Kind.MONEY, line -> line.flow().requested())
                .sum("approved", Kind.MONEY, line -> line.flow().approved())
                .sum("drawn", Kind.MONEY, line -> line.flow().drawn())
                .sum("notDrawn", Kind.MONEY, GrantLine::notDrawn)
                .sum("settled", Kind.MONEY, line -> line.flow().settled())
                .sum("repaid", Kind.MONEY, line -> line.flow().repaid())
                .sum("lapsed", Kind.MONEY, line -> line.flow().lapsed())
                .sum("open", Kind.MONEY, line -> line.flow().open())
                .table("grant.line", lines);
    }
}
