package de.medienplan.offer;

import de.medienplan.school.ProfileSection;
import de.medienplan.school.SchoolRow;
import de.medienplan.shared.Columns;
import de.medienplan.shared.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Money for system care, the latest two years with a share. */
@Component
class CareSection implements ProfileSection {

    private record Share(CareFundRow fund, CareRow row) {}

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
        List<Share> shares = funds.all().stream()
                .limit(2)
                .flatMap(fund -> care.rows(fund.key()).stream()
                        .filter(row -> row.school().id().equals(school.id())
                                && row.allocated().signum() > 0)
                        .map(row -> new Share(fund, row)))
                .toList();
        return List.of(new Columns<Share>(locale)
                .text("offer.care.year", share -> String.valueOf(share.fund().budgetYear()))
                .add(
                        "offer.care.allocated",
                        Table.Kind.MONEY,
                        share -> share.row().allocated())
                .decimal("offer.care.hours", share -> share.row().hours())
                .add("offer.care.called", Table.Kind.MONEY, share -> share.row().called())
                .add("offer.care.rest", Table.Kind.MONEY, share -> share.row().rest())
                .table("offer.care", shares));
    }
}
