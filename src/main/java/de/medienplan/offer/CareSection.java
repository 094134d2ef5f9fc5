package de.medienplan.offer;

import de.medienplan.school.ProfileSection;
import de.medienplan.school.SchoolRow;
import de.medienplan.shared.Message;
import de.medienplan.shared.Table;
import de.medienplan.shared.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Money for system care, the latest two years with a share. */
@Component
class CareSection implements ProfileSection {

    private final CareFunds funds;
    private final SystemCare care;

    CareSection(CareFunds funds, SystemCare care) {
        this.funds = funds;
        this.care = care;
    }

    @Override
    public int order() {
        return 310;
    }

    @Override
    public List<Table> about(SchoolRow school, LocalDate asOf, Locale locale) {
        List<List<Object>> rows = funds.all().stream()
                .limit(2)
                .flatMap(fund -> care.rows(fund.key()).stream()
                        .filter(row -> row.school().id() == school.id()
                                && row.allocated().signum() > 0)
                        .map(row -> List.<Object>of(
                                String.valueOf(fund.budgetYear()),
                                row.allocated(),
                                row.hours(),
                                row.called(),
                                row.rest())))
                .toList();
        return List.of(new Table(
                Texts.render(Message.of("offer.care"), locale),
                List.of(
                        column("offer.care.year", Table.Kind.TEXT, locale),
                        column("offer.care.allocated", Table.Kind.MONEY, locale),
                        column("offer.care.hours", Table.Kind.DECIMAL, locale),
                        column("offer.care.called", Table.Kind.MONEY, locale),
                        column("offer.care.rest", Table.Kind.MONEY, locale)),
                rows));
    }

    private static Table.Column column(String key, Table.Kind kind, Locale locale) {
        return new Table.Column(Texts.render(Message.of(key), locale), kind);
    }
}
