package de.medienplan.subsidy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.medienplan.identity.Role;
import de.medienplan.shared.Table.Kind;
import de.medienplan.subsidy.KindRow;
import de.medienplan.subsidy.PriceRow;
import de.medienplan.subsidy.SettlementRow;
import de.medienplan.subsidy.ShareRow;
import de.medienplan.subsidy.StateSupportRow;
import de.medienplan.subsidy.SubsidyRules;
import de.medienplan.subsidy.SubsidySettings;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.DataGrid;
import de.medienplan.ui.ExportMenu;
import de.medienplan.ui.FilterBar;
import de.medienplan.ui.FullHeight;
import de.medienplan.ui.RowClicks;
import de.medienplan.ui.Status;
import de.medienplan.ui.TabbedPage;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shares, kinds, prices, support by the state and the settlement of months, each with validity and source. */
@Route("zuschuesse/regeln")
@Menu(title = "subsidy.rules", order = 550, icon = "vaadin:calc-book")
@RolesAllowed(Role.Names.SUBSIDY)
class RulesView extends TabbedPage {

    private static final long serialVersionUID = 1L;

    private final transient SubsidyRules rules;
    private final transient RuleDialogs dialogs;
    private final transient SettingsPart settings;

    RulesView(SubsidyRules rules, SubsidySettings settings, AsOfDate asOf) {
        super(
                "subsidy.rules",
                List.of(
                        "subsidy.rules.shares",
                        "subsidy.rules.kinds",
                        "subsidy.rules.prices",
                        "subsidy.rules.state",
                        "subsidy.rules.settlement",
                        "subsidy.rules.settings"),
                asOf);
        this.rules = rules;
        this.settings = new SettingsPart(settings, this::show);
        this.dialogs = new RuleDialogs(rules, asOf, this::show);
    }

    @Override
    protected Component tab(int index, LocalDate today) {
        return switch (index) {
            case 1 -> list("subsidy.rules.kinds", kinds(), dialogs::kind);
            case 2 -> list("subsidy.rules.prices", prices(), dialogs::price);
            case 3 -> list("subsidy.rules.state", states(), dialogs::stateSupport);
            case 4 -> list("subsidy.rules.settlement", settlements(), dialogs::settlement);
            case 5 -> settings.lists();
            default -> list("subsidy.rules.shares", shares(), dialogs::share);
        };
    }

    private static Component list(String key, DataGrid<?> grid, Runnable add) {
        return new FullHeight(
                new Paragraph(Translations.text(key + ".hint")),
                new FilterBar(Buttons.add(key + ".add", add), new ExportMenu(() -> grid.table(Translations.text(key)))),
                grid);
    }

    private DataGrid<ShareRow> shares() {
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

    private DataGrid<KindRow> kinds() {
        DataGrid<KindRow> grid = new DataGrid<>();
        grid.value("subsidy.field.precedence", Kind.INTEGER, KindRow::precedence);
        grid.text("subsidy.field.code", KindRow::code);
        grid.text("subsidy.field.kind", KindRow::name);
        grid.text("subsidy.field.needsProof", row -> yesNo(row.needsProof()));
        words(grid, "subsidy.field.source", KindRow::source);
        grid.show(rules.kinds());
        return grid;
    }

    private DataGrid<PriceRow> prices() {
        DataGrid<PriceRow> grid = new DataGrid<>();
        grid.text("subsidy.field.model", PriceRow::model);
        grid.text("subsidy.field.schoolYear", row -> row.schoolYear().toString());
        grid.value("subsidy.field.rent", Kind.MONEY, PriceRow::rent);
        grid.value("subsidy.field.purchase", Kind.MONEY, PriceRow::purchase);
        grid.shown(
                "subsidy.field.state",
                row -> Translations.text(row.current() ? "subsidy.price.current" : "subsidy.price.replaced"),
                row -> new Status(
                        Translations.text(row.current() ? "subsidy.price.current" : "subsidy.price.replaced"),
                        row.current() ? Tone.GOOD : Tone.NEUTRAL));
        words(grid, "subsidy.field.source", PriceRow::source);
        grid.text("subsidy.field.enteredBy", PriceRow::createdBy);
        grid.show(rules.prices());
        return grid;
    }

    private DataGrid<StateSupportRow> states() {
        DataGrid<StateSupportRow> grid = new DataGrid<>();
        grid.text("subsidy.field.stateSupport", StateSupportRow::name);
        grid.value("subsidy.field.validFrom", Kind.DATE, StateSupportRow::validFrom);
        grid.value("subsidy.field.validUntil", Kind.DATE, StateSupportRow::validUntil);
        grid.value("subsidy.field.fromClass", Kind.INTEGER, StateSupportRow::fromClass);
        grid.value("subsidy.field.toClass", Kind.INTEGER, StateSupportRow::toClass);
        words(grid, "subsidy.field.source", StateSupportRow::source);
        words(grid, "subsidy.field.note", StateSupportRow::note);
        RowClicks.open(grid, dialogs::end);
        grid.show(rules.stateSupports());
        return grid;
    }

    private DataGrid<SettlementRow> settlements() {
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

    private static <T> void words(DataGrid<T> grid, String key, java.util.function.Function<T, String> value) {
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
