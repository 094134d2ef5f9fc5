package de.medienplan.report;

import de.medienplan.city.CityEmblem;
import de.medienplan.city.CityProfile;
import de.medienplan.exporting.Paper;
import de.medienplan.exporting.PdfFile;
import de.medienplan.exporting.WordFile;
import de.medienplan.exporting.XlsxBook;
import de.medienplan.identity.MayRead;
import de.medienplan.rollout.outlook.Breaks;
import de.medienplan.rollout.outlook.CurrentPlan;
import de.medienplan.rollout.outlook.PlanStanding;
import de.medienplan.rollout.outlook.PlansUnderWay;
import de.medienplan.rollout.plan.DecidedPlans;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.school.Schools;
import de.medienplan.shared.Quarter;
import de.medienplan.shared.Table;
import de.medienplan.support.Capacity;
import de.medienplan.support.Staffing;
import de.medienplan.support.SupportRules;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The report on the progress of the works, such as Hannover's council asked for three times a year (motion 3005/2020), plan
 * against actual: schools by state, bandwidth and WLAN in per cent of the standard, money, staff, deviations with reasons.
 * All from what is stored; a report can be made again for any day, also as it was known then.
 */
@Service
@Transactional(readOnly = true)
public class ProgressReports {

    private final CurrentPlan current;
    private final PlansUnderWay underWay;
    private final DecidedPlans decisions;
    private final Schools schools;
    private final Staffing staffing;
    private final SupportRules rules;
    private final CityProfile city;
    private final CityEmblem emblem;

    ProgressReports(
            CurrentPlan current,
            PlansUnderWay underWay,
            DecidedPlans decisions,
            Schools schools,
            Staffing staffing,
            SupportRules rules,
            CityProfile city,
            CityEmblem emblem) {
        this.city = city;
        this.emblem = emblem;
        this.current = current;
        this.underWay = underWay;
        this.decisions = decisions;
        this.schools = schools;
        this.staffing = staffing;
        this.rules = rules;
    }

    /** The city's days of reports up to this day, the latest first; none where it names none. */
    @MayRead
    public List<LocalDate> days(LocalDate until) {
        return city.reportDays().until(until);
    }

    /** Empty while there is no plan to measure by. */
    @MayRead
    public Optional<Paper> paper(ProgressRequest request) {
        return facts(request).map(facts -> ProgressPaper.of(facts, emblem.png()));
    }

    @MayRead
    public byte[] word(ProgressRequest request) {
        return WordFile.write(paper(request).orElseThrow(), request.locale());
    }

    @MayRead
    public byte[] pdf(ProgressRequest request) {
        return PdfFile.write(paper(request).orElseThrow(), request.locale());
    }

    /** Its tables, one a sheet. */
    @MayRead
    public byte[] workbook(ProgressRequest request) {
        List<Table> tables = ProgressPaper.tables(facts(request).orElseThrow());
        XlsxBook book = new XlsxBook(tables.stream().map(Table::title).toList());
        for (int n = 0; n < tables.size(); n++) {
            book.fill(n, tables.get(n));
        }
        return book.bytes();
    }

    /** The end of the day that is reported about, or what was known before. */
    private static Instant registerOf(ProgressRequest request) {
        Instant end =
                request.day().plusDays(1).atStartOfDay(ZoneId.systemDefault()).toInstant();
        Instant known = request.known();
        return known == null || known.isAfter(end) ? end : known;
    }

    private Optional<ProgressFacts> facts(ProgressRequest request) {
        return current.plan(request.day()).map(plan -> facts(request, plan));
    }

    private ProgressFacts facts(ProgressRequest request, StoredPlan plan) {
        Instant known = request.known();
        PlanStanding standing =
                known == null ? underWay.standing(plan, request.day()) : underWay.standing(plan, request.day(), known);
        Capacity capacity = new Capacity(staffing.posts(), staffing.establishment(), rules.settings());
        return new ProgressFacts(
                request,
                new PaperText(request.locale()),
                decisions.inForce(request.day()),
                standing,
                Breaks.of(standing),
                NetworkState.at(schools.active(), registerOf(request), school -> schools.history(school.id())),
                capacity.at(Quarter.of(request.day())));
    }
}
