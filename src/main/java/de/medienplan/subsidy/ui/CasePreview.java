package de.medienplan.subsidy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import de.medienplan.shared.Formats;
import de.medienplan.shared.SchoolYear;
import de.medienplan.shared.Table;
import de.medienplan.shared.Table.Column;
import de.medienplan.shared.Table.Kind;
import de.medienplan.subsidy.CaseValues;
import de.medienplan.subsidy.Months;
import de.medienplan.subsidy.calculation.CaseResult;
import de.medienplan.subsidy.calculation.Child;
import de.medienplan.subsidy.calculation.MonthResult;
import de.medienplan.subsidy.calculation.Rulebook;
import de.medienplan.subsidy.calculation.SubsidyCalculator;
import de.medienplan.ui.Fields;
import de.medienplan.ui.TableView;
import de.medienplan.ui.Translations;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a school year of a case costs whom, month by month, with the reasoning; recomputed with every change of the form. */
class CasePreview extends Div {

    private static final long serialVersionUID = 1L;

    private final transient SubsidyCalculator calculator;
    private final Select<SchoolYear> year;
    private final Div result = new Div();
    private transient @Nullable CaseValues draft;
    private transient List<Child> family = List.of();

    CasePreview(Rulebook rules, LocalDate asOf) {
        calculator = new SubsidyCalculator(rules);
        SchoolYear present = SchoolYear.of(asOf);
        List<SchoolYear> years = IntStream.rangeClosed(-6, 3)
                .mapToObj(offset -> new SchoolYear(present.start() + offset))
                .toList();
        year = Fields.choice("subsidy.field.schoolYear", years, SchoolYear::toString);
        year.setValue(present);
        year.addValueChangeListener(event -> show());
        addClassName("mp-subsidy-preview");
        add(year, result);
    }

    void show(Optional<CaseValues> values, List<Child> siblings) {
        draft = values.orElse(null);
        family = siblings;
        show();
    }

    /** The present month in a sentence; empty while the form is incomplete. */
    String summary(LocalDate asOf) {
        CaseValues values = draft;
        if (values == null) {
            return "";
        }
        MonthResult month = calculator.month(values.child(), family, YearMonth.from(asOf));
        return Translations.text(
                "subsidy.preview.summary",
                Months.text(month.month()),
                Formats.money(month.city(), Translations.locale()),
                Formats.money(month.parents(), Translations.locale()));
    }

    private void show() {
        result.removeAll();
        CaseValues values = draft;
        if (values == null) {
            result.add(new Paragraph(Translations.text("subsidy.preview.incomplete")));
            return;
        }
        SchoolYear chosen = year.getValue();
        CaseResult computed = calculator.between(
                values.child(), family, YearMonth.from(chosen.firstDay()), YearMonth.from(chosen.lastDay()));
        sections(computed.months()).forEach(this::reasons);
        result.add(new TableView(table(chosen, computed)));
    }

    private static Table table(SchoolYear year, CaseResult computed) {
        List<Column> columns = List.of(
                new Column(Translations.text("subsidy.field.month"), Kind.TEXT),
                new Column(Translations.text("subsidy.field.price"), Kind.MONEY),
                new Column(Translations.text("subsidy.field.share"), Kind.PERCENT),
                new Column(Translations.text("subsidy.field.city"), Kind.MONEY),
                new Column(Translations.text("subsidy.field.parents"), Kind.MONEY));
        List<List<Object>> rows = computed.months().stream()
                .map(month -> List.<Object>of(
                        Months.text(month.month()),
                        month.price(),
                        month.percent().movePointLeft(2),
                        month.city(),
                        month.parents()))
                .toList();
        List<@Nullable Object> totals = new ArrayList<>(Arrays.asList(
                Translations.text("subsidy.total"), computed.price(), "", computed.city(), computed.parents()));
        return new Table(Translations.text("subsidy.preview.title", year.toString()), columns, rows, totals);
    }

    /** Months in a row with the same result are explained once. */
    private static List<List<MonthResult>> sections(List<MonthResult> months) {
        List<List<MonthResult>> sections = new ArrayList<>();
        for (MonthResult month : months) {
            if (sections.isEmpty() || !sections.getLast().getFirst().sameAs(month)) {
                sections.add(new ArrayList<>());
            }
            sections.getLast().add(month);
        }
        return sections;
    }

    private void reasons(List<MonthResult> section) {
        MonthResult first = section.getFirst();
        String from = Months.text(first.month());
        String to = Months.text(section.getLast().month());
        Span head = new Span(
                section.size() == 1
                        ? from
                        : Translations.text(
                                "subsidy.preview.section",
                                from,
                                to,
                                section.size(),
                                Formats.money(first.city(), Translations.locale())));
        head.addClassName("mp-subsidy-section");
        OrderedList lines = new OrderedList();
        first.reasons().forEach(reason -> lines.add(new ListItem(Translations.text(reason))));
        result.add(new Div(head, lines));
    }
}
