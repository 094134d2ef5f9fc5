package de.medienplan.report;

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
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The report on the progress of the works that Hannover's council asked for (motion 3005/2020): three times a year, plan
 * against actual: schools by state, bandwidth and WLAN in per cent of the standard, money, staff, deviations with reasons.
 * All from what is stored; a report can be made again for any day, also as it was known then.
 */
@Service
@Transactional(readOnly = true)
public class ProgressReports {

    /** Every four months, as the motion asks for three reports a year without naming days. */
    private static final List<MonthDay> DAYS = List.of(MonthDay.of(4, 30), MonthDay.of(8, 31), MonthDay.of(12, 31));

    private final CurrentPlan current;
    private final PlansUnderWay underWay;
    private final DecidedPlans decisions;
    private final Schools schools;
    private final Staffing staffing;
    private final SupportRules rules;

    ProgressReports(
            CurrentPlan current,
            PlansUnderWay underWay,
            DecidedPlans decisions,
            Schools schools,
            Staffing staffing,
            SupportRules rules) {
        this.current = current;
        this.underWay = underWay;
        this.decisions = decisions;
        this.schools = schools;
        this.staffing = staffing;
        this.rules = rules;
    }

    /** The last days of reports up to this day, the latest first: those of this year and the two before. */
    public static List<LocalDate> days(LocalDate until) {
        return IntStream.rangeClosed(0, 2)
                .mapToObj(back -> until.getYear() - back)
                .flatMap(year -> DAYS.reversed().stream().map(day -> day.atYear(year)))
                .filter(day -> !day.isAfter(until))
                .toList();
    }

    /** Empty while there is no plan to measure by. */
    @MayRead
    public Optional<Paper> paper(ProgressRequest request) {
        return facts(request).map(ProgressPaper::of);
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
