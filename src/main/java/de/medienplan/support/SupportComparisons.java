package de.medienplan.support;

import de.medienplan.identity.MayRead;
import de.medienplan.school.Schools;
import de.medienplan.shared.Columns;
import de.medienplan.shared.Quarter;
import de.medienplan.shared.Table;
import de.medienplan.shared.Table.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the city's own ratio stands among those of others, and what full expansion consists of. */
@Service
@Transactional(readOnly = true)
public class SupportComparisons {

    private final SupportRules rules;
    private final Schools schools;

    SupportComparisons(SupportRules rules, Schools schools) {
        this.rules = rules;
        this.schools = schools;
    }

    /** Counts schools with at least one device in service at the end of the quarter. */
    @MayRead
    public BenchmarkComparison of(Forecast forecast, Quarter quarter) {
        List<SchoolNeed> needs = forecast.schools(quarter);
        Set<String> equipped = needs.stream()
                .filter(need -> need.units() > 0)
                .map(SchoolNeed::schoolId)
                .collect(Collectors.toSet());
        Map<String, Long> byLevel = schools.all().stream()
                .filter(school -> equipped.contains(school.id().toString()))
                .collect(Collectors.groupingBy(school -> school.level().name(), Collectors.counting()));
        long units = needs.stream().mapToLong(SchoolNeed::units).sum();
        return new BenchmarkComparison(
                units, byLevel, forecast.at(quarter).need().total(), rules.benchmarks());
    }

    /** The devices that full expansion is calculated from. */
    @MayRead
    public Table expansion(Locale locale) {
        return new Columns<ExpansionRow>(locale)
                .text("support.expansion.field.name", ExpansionRow::name)
                .add("support.expansion.field.units", Kind.INTEGER, ExpansionRow::units)
                .add("support.expansion.field.countedAs", Kind.INTEGER, ExpansionRow::countedAs)
                .add("support.devicesCounted", Kind.INTEGER, row -> row.count().counted())
                .text("support.source", ExpansionRow::source)
                .table("support.expansion.devices", rules.expansion());
    }
}
