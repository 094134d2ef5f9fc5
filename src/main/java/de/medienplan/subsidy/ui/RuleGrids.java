package de.medienplan.subsidy.ui;

import de.medienplan.shared.Table.Kind;
import de.medienplan.subsidy.KindRow;
import de.medienplan.subsidy.PriceRow;
import de.medienplan.subsidy.SettlementRow;
import de.medienplan.subsidy.ShareRow;
import de.medienplan.subsidy.StateSupportRow;
import de.medienplan.subsidy.SubsidyRules;
import de.medienplan.ui.DataGrid;
import de.medienplan.ui.RowClicks;
import de.medienplan.ui.Status;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rules of subsidies as lists: each row with validity and source, the latest first. */
final class RuleGrids {

    private final SubsidyRules rules;

    RuleGrids(SubsidyRules rules) {
        this.rules = rules;
    }

    DataGrid<ShareRow> shares() {
        Map<String, String> names = rules.kinds().stream().collect(Collectors.toMap(KindRow::code, KindRow::name));
        DataGrid<ShareRow> grid = new DataGrid<>();
        grid.text("subsidy.field.kind", row -> names.getOrDefault(row.kind(), row.kind()));
        grid.value("subsidy.field.validFrom", Kind.DATE, ShareRow::validFrom);
        grid.value("subsidy.field.validUntil", Kind.DATE, ShareRow::validUntil);
        grid.value("subsidy.field.rentPercent", Kind.PERCENT, row -> ratio(row.rentPercent()));
        grid.value("subsidy.field.purchasePercent", Kind.PERCENT, row -> ratio(row.purchasePercent()));
        grid.value("subsidy.field.fromChild", Kind.INTEGER, ShareRow::fromChild);
        grid.text("subsidy.field.onlyWithoutOther", row -> yesNo(row.onlyWithoutOther()));
        words(grid, "subsidy.field.source", ShareRow::source);
        words(grid, "subsidy.field.note", ShareRow::note);
        grid.text("subsidy.field.enteredBy", ShareRow::createdBy);
        grid.show(rules.shares());
        return grid;
    }

    DataGrid<KindRow> kinds() {
        DataGrid<KindRow> grid = new DataGrid<>();
        grid.value("subsidy.field.precedence", Kind.INTEGER, KindRow::precedence);
        grid.text("subsidy.field.code", KindRow::code);
        grid.text("subsidy.field.kind", KindRow::name);
        grid.text("subsidy.field.needsProof", row -> yesNo(row.needsProof()));
        words(grid, "subsidy.field.source", KindRow::source);
        grid.show(rules.kinds());
        return grid;
    }

    /** @param today says which price is in force */
    DataGrid<PriceRow> prices(LocalDate today) {
        DataGrid<PriceRow> grid = new DataGrid<>();
        grid.text("subsidy.field.model", row -> row.offer().name());
        grid.text("subsidy.field.provider", row -> row.offer().provider());
        grid.text("subsidy.field.frameworkContract", row -> row.offer().contract());
        grid.value("subsidy.field.validFrom", Kind.DATE, PriceRow::validFrom);
        grid.value("subsidy.field.validUntil", Kind.DATE, PriceRow::validUntil);
        grid.value("subsidy.field.rent", Kind.MONEY, PriceRow::rent);
        grid.value("subsidy.field.purchase", Kind.MONEY, PriceRow::purchase);
        grid.shown(
                "subsidy.field.state",
                row -> priceState(row, today),
                row -> new Status(priceState(row, today), row.isInForce(today) ? Tone.GOOD : Tone.NEUTRAL));
        words(grid, "subsidy.field.source", PriceRow::source);
        grid.text("subsidy.field.enteredBy", PriceRow::createdBy);
        grid.show(rules.prices());
        return grid;
    }

    /** @param end opens a row to end it */
    DataGrid<StateSupportRow> states(Consumer<StateSupportRow> end) {
        DataGrid<StateSupportRow> grid = new DataGrid<>();
        grid.text("subsidy.field.stateSupport", StateSupportRow::name);
        grid.value("subsidy.field.validFrom", Kind.DATE, StateSupportRow::validFrom);
        grid.value("subsidy.field.validUntil", Kind.DATE, StateSupportRow::validUntil);
        grid.value("subsidy.field.fromClass", Kind.INTEGER, row -> row.classes().from());
        grid.value("subsidy.field.toClass", Kind.INTEGER, row -> row.classes().to());
        grid.text("subsidy.field.schoolTypes", row -> String.join(", ", new TreeSet<>(row.types())));
        grid.value("subsidy.field.cityPercent", Kind.PERCENT, row -> ratio(row.cityPercent()));
        words(grid, "subsidy.field.source", StateSupportRow::source);
        words(grid, "subsidy.field.note", StateSupportRow::note);
        RowClicks.open(grid, end);
        grid.show(rules.stateSupports());
        return grid;
    }

    DataGrid<SettlementRow> settlements() {
        DataGrid<SettlementRow> grid = new DataGrid<>();
        grid.value("subsidy.field.validFrom", Kind.DATE, SettlementRow::validFrom);
        grid.value("subsidy.field.referenceDay", Kind.INTEGER, SettlementRow::referenceDay);
        grid.value("subsidy.field.correctionMonths", Kind.INTEGER, SettlementRow::correctionMonths);
        words(grid, "subsidy.field.source", SettlementRow::source);
        words(grid, "subsidy.field.note", SettlementRow::note);
        grid.text("subsidy.field.enteredBy", SettlementRow::createdBy);
        grid.show(rules.settlements());
        return grid;
    }

    private static String priceState(PriceRow row, LocalDate today) {
        if (row.replaced()) {
            return Translations.text("subsidy.price.replaced");
        }
        return Translations.text(
                row.isInForce(today)
                        ? "subsidy.price.current"
                        : row.validFrom().isAfter(today) ? "subsidy.price.coming" : "subsidy.price.past");
    }

    private static <T> void words(DataGrid<T> grid, String key, Function<T, String> value) {
        grid.text(key, value::apply)
                .setAutoWidth(false)
                .setWidth("16rem")
                .setFlexGrow(2)
                .setTooltipGenerator(value::apply);
    }

    private static @Nullable BigDecimal ratio(@Nullable BigDecimal percent) {
        return percent == null ? null : percent.movePointLeft(2);
    }

    private static String yesNo(boolean answer) {
        return Translations.text(answer ? "shared.yes" : "shared.no");
    }
}
