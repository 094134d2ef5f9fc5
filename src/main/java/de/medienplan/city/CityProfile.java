package de.medienplan.city;

import de.medienplan.identity.MayPlan;
import de.medienplan.identity.MayRead;
import de.medienplan.records.Records;
import de.medienplan.shared.Message;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the city says about itself, in the order of {@link CityFact}. */
@Service
@Transactional
public class CityProfile {

    private final Records records;

    CityProfile(Records records) {
        this.records = records;
    }

    @MayRead
    @Transactional(readOnly = true)
    public List<CityRow> all() {
        List<CityRow> rows = records.all(CityEntry.class, "id");
        return rows.stream().sorted(Comparator.comparing(CityRow::code)).toList();
    }

    /** Empty if it is not entered. */
    @MayRead
    @Transactional(readOnly = true)
    public Optional<String> find(CityFact fact) {
        return all().stream().filter(row -> row.code() == fact).findFirst().map(CityRow::text);
    }

    /** What the budget of a year is called: with both years where the city decides on two at once. */
    @MayRead
    @Transactional(readOnly = true)
    public Message budgetYear(int year) {
        return find(CityFact.DOUBLE_BUDGET)
                .map(first -> new DoubleBudget(Integer.parseInt(first)).name(year))
                .orElseGet(() -> DoubleBudget.single(year));
    }

    /** On which days the council is told of the progress; none if not entered. */
    @MayRead
    @Transactional(readOnly = true)
    public ReportDays reportDays() {
        return find(CityFact.REPORT_DAYS).flatMap(ReportDays::parse).orElseGet(() -> new ReportDays(List.of()));
    }

    /** Address of the schools' portal that a browser can open; empty if it is not entered. */
    @MayRead
    @Transactional(readOnly = true)
    public Optional<String> portal() {
        return find(CityFact.PORTAL)
                .map(address -> address.matches("(?i)https?://.*") ? address : "https://" + address);
    }

    /** @throws de.medienplan.shared.UserException at the field if the text cannot be */
    @MayPlan
    public CityRow save(CityRow row) {
        return records.save(CityEntry.class, CityEntry::new, row);
    }
}
