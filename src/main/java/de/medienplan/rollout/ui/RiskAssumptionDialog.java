package de.medienplan.rollout.ui;

import com.vaadin.flow.component.html.Paragraph;
import de.medienplan.planning.risk.Assumptions;
import de.medienplan.planning.risk.Assumptions.Assumption;
import de.medienplan.planning.risk.Range;
import de.medienplan.rollout.run.AssumptionRule;
import de.medienplan.shared.Source;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Form;
import de.medienplan.ui.FormDialog;
import de.medienplan.ui.SourceField;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** What is taken for possible in a scenario, each figure with its source. */
final class RiskAssumptionDialog {

    private static final List<String> QUARTERS =
            List.of("risk.late.0", "risk.late.1", "risk.late.2", "risk.late.3", "risk.late.4");
    private static final List<String> THREE = List.of("risk.least", "risk.mode", "risk.most");

    private final Form<Void> form = new Form<>();

    private RiskAssumptionDialog() {}

    static void open(Assumptions now, Consumer<Assumptions> save, Runnable forget) {
        RiskAssumptionDialog fields = new RiskAssumptionDialog();
        fields.form.wide(new Paragraph(Translations.text("risk.assumptions.intro")));
        Figure ready = fields.figure("ready", QUARTERS, shares(now.ready().range()), now.ready());
        Figure duration =
                fields.figure("duration", QUARTERS, shares(now.duration().range()), now.duration());
        Figure cost = fields.figure("cost", THREE, ends(now.cost().range()), now.cost());
        Figure cityCost = fields.figure("cityCost", THREE, ends(now.cityCost().range()), now.cityCost());
        FormDialog<Void> dialog = new FormDialog<>(Translations.text("risk.assumptions"), fields.form);
        dialog.aside(Buttons.link("risk.assumptions.usual", () -> {
            forget.run();
            dialog.close();
        }));
        dialog.openLoose(() -> save.accept(new Assumptions(
                ready.read(AssumptionRule::cases),
                duration.read(AssumptionRule::cases),
                cost.read(AssumptionRule::triangle),
                cityCost.read(AssumptionRule::triangle),
                now.margin(),
                now.fewestObservations())));
    }

    private record Figure(String key, NumbersField numbers, SourceField source) {

        Assumption read(BiFunction<String, List<BigDecimal>, Range> rule) {
            return new Assumption(rule.apply(key, numbers.getValue()), source.getValue());
        }
    }

    private Figure figure(String name, List<String> parts, List<BigDecimal> values, Assumption now) {
        String key = "risk.assumption." + name;
        NumbersField numbers = Fields.filled(new NumbersField(key, parts), values);
        SourceField source = Fields.<Source, SourceField>filled(new SourceField("risk.source"), now.source());
        form.wide(form.required(numbers));
        form.wide(form.required(source));
        return new Figure(key, numbers, source);
    }

    /** Percent of no delay, one quarter and so on; more than four quarters count as four. */
    private static List<BigDecimal> shares(Range range) {
        int[] hundredths = new int[QUARTERS.size()];
        for (int i = 0; i < 1_000; i++) {
            long quarters = Math.clamp(Math.round(range.at((i + 0.5) / 1_000)), 0, QUARTERS.size() - 1);
            hundredths[(int) quarters]++;
        }
        return Arrays.stream(hundredths)
                .mapToObj(one -> BigDecimal.valueOf(one).movePointLeft(1).stripTrailingZeros())
                .toList();
    }

    private static List<BigDecimal> ends(Range range) {
        return range instanceof Range.Triangular three
                ? List.of(plain(three.least()), plain(three.mode()), plain(three.most()))
                : List.of(plain(range.at(0)), plain(range.at(0.5)), plain(range.at(0.999)));
    }

    private static BigDecimal plain(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}
