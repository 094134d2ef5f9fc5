package de.medienplan.subsidy;

import de.medienplan.history.Actor;
import de.medienplan.identity.MayHandleSubsidies;
import de.medienplan.shared.Displayed;
import de.medienplan.shared.Id;
import de.medienplan.shared.Message;
import de.medienplan.shared.SchoolYear;
import de.medienplan.shared.UserException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes cases into a new school year, many at once: next class, and a new proof where one ended. */
@Service
@Transactional
@MayHandleSubsidies
public class Renewals {

    private static final String VERIFIED = "subsidy.renewal.verified";

    private final CaseReader reader;
    private final CaseLog changes;
    private final AccessLog access;
    private final Rules rules;
    private final RegisterSchools schools;
    private final SubsidySettings settings;
    private final PaidMonths paidMonths;
    private final JdbcClient jdbc;
    private final Clock clock;

    Renewals(
            CaseReader reader,
            CaseLog changes,
            AccessLog access,
            Rules rules,
            RegisterSchools schools,
            SubsidySettings settings,
            PaidMonths paidMonths,
            JdbcClient jdbc,
            Clock clock) {
        this.reader = reader;
        this.changes = changes;
        this.access = access;
        this.rules = rules;
        this.schools = schools;
        this.settings = settings;
        this.paidMonths = paidMonths;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What the school year means for each case; changes nothing. */
    public List<RenewalLine> preview(SchoolYear year) {
        List<CaseValues> cases = reader.all();
        access.read(AccessPurpose.RENEWAL, SubsidyCases.ids(cases));
        return preview(year, cases);
    }

    /**
     * Renews the chosen cases.
     *
     * @param chosen lines of the preview as they were shown
     * @param verifiedOn when the new proofs were seen; null is enough if none of the cases needs one
     * @return id of the renewal, to take it back
     * @throws UserException if one of the cases changed since the preview or cannot be renewed, or the day is missing or
     *     lies ahead
     */
    public long renew(SchoolYear year, Collection<RenewalLine> chosen, @Nullable LocalDate verifiedOn) {
        UserException.throwIf(
                chosen.isEmpty()
                        || !chosen.stream().allMatch(line -> line.state().isSelectable()),
                "subsidy.rule.nothingToRenew");
        List<CaseId> ids = chosen.stream().map(RenewalLine::caseId).toList();
        lock(ids);
        List<CaseValues> selected = reader.of(ids);
        Displayed present = RenewalLine.displayed(preview(year, selected));
        PreviewOutdated.throwIfChanged(RenewalLine.displayed(chosen), present, "subsidy.rule.renewalChanged");
        boolean proofs = chosen.stream().anyMatch(line -> line.state() == RenewalState.NEEDS_PROOF);
        UserException.throwIf(proofs && verifiedOn == null, "subsidy.rule.missing", Message.of(VERIFIED));
        UserException.throwIfAt(
                verifiedOn != null && verifiedOn.isAfter(LocalDate.now(clock)), VERIFIED, "subsidy.rule.verifiedLater");
        access.read(AccessPurpose.RENEWAL, SubsidyCases.ids(selected));
        long renewal = jdbc.sql(
                        "INSERT INTO subsidy.renewal (school_year, cases, created_at, created_by) VALUES (?, ?, ?, ?)"
                                + " RETURNING id")
                .params(year.start(), selected.size(), now(), Actor.current())
                .query(Long.class)
                .single();
        renew(selected, year, renewal);
        extend(selected, year, verifiedOn, renewal);
        touch(SubsidyCases.ids(selected));
        log(selected);
        return renewal;
    }

    /** Lets nobody edit these cases until the transaction ends, so that what is compared is what is stored. */
    private void lock(List<CaseId> ids) {
        jdbc.sql("SELECT id FROM subsidy.subsidy_case WHERE id = ANY(?) ORDER BY id FOR UPDATE")
                .param(Id.values(ids))
                .query(Long.class)
                .list();
    }

    /** The next class at the same school; class 0 stays, for it stands for none. */
    private void renew(List<CaseValues> cases, SchoolYear year, long renewal) {
        jdbc.sql("""
            INSERT INTO subsidy.attendance (case_id, from_day, school_id, class_year, measure, renewal_id)
            SELECT DISTINCT ON (case_id) case_id, ?, school_id,
                   CASE class_year WHEN 0 THEN 0 ELSE class_year + 1 END, measure, ?
            FROM subsidy.attendance WHERE case_id = ANY(?) AND from_day < ?
            ORDER BY case_id, from_day DESC
            """)
                .param(year.firstDay())
                .param(renewal)
                .param(Id.values(SubsidyCases.ids(cases)))
                .param(year.firstDay())
                .update();
    }

    private record Proof(CaseId caseId, String kind) {}

    private void extend(List<CaseValues> cases, SchoolYear year, @Nullable LocalDate verifiedOn, long renewal) {
        List<Proof> proofs = cases.stream()
                .flatMap(one -> RenewalPreview.ending(one, year.firstDay()).stream()
                        .map(proof -> new Proof(one.key(), proof.kind())))
                .toList();
        jdbc.sql("""
            INSERT INTO subsidy.entitlement (valid_from, valid_until, verified_on, renewal_id, case_id, kind)
            SELECT ?, ?, ?, ?, * FROM unnest(?::BIGINT[], ?::TEXT[])
            """)
                .param(year.firstDay())
                .param(year.lastDay())
                .param(verifiedOn)
                .param(renewal)
                .param(Id.values(proofs.stream().map(Proof::caseId).toList()))
                .param(proofs.stream().map(Proof::kind).toArray(String[]::new))
                .update();
    }

    private void log(List<CaseValues> before) {
        Map<CaseId, CaseValues> after = reader.of(SubsidyCases.ids(before)).stream()
                .collect(Collectors.toMap(CaseValues::key, Function.identity()));
        changes.changed(before.stream()
                .map(one -> new CaseLog.Edit(one.key(), one, Objects.requireNonNull(after.get(one.key()))))
                .toList());
    }

    /**
     * Takes a renewal back, except in cases that were edited since.
     *
     * @return in how many cases it was taken back
     */
    public int undo(long renewalId) {
        jdbc.sql("SELECT id FROM subsidy.renewal WHERE id = ? FOR UPDATE")
                .param(renewalId)
                .query(Long.class)
                .optional();
        RenewalRow renewal = all().stream()
                .filter(one -> one.id() == renewalId && one.undoneBy() == null)
                .findFirst()
                .orElseThrow(() -> new UserException(Message.of("subsidy.rule.undone")));
        YearMonth begin = YearMonth.from(renewal.year().firstDay());
        UserException.throwIf(
                paidMonths.findAll().stream().anyMatch(month -> !month.isBefore(begin)), "subsidy.rule.renewalPaid");
        List<CaseId> ids = jdbc.sql("SELECT case_id FROM subsidy.attendance WHERE renewal_id = ?")
                .param(renewalId)
                .query((row, number) -> new CaseId(row.getLong("case_id")))
                .list();
        lock(ids);
        List<CaseValues> before = reader.of(ids);
        for (String part : new String[] {"attendance", "entitlement"}) {
            jdbc.sql("DELETE FROM subsidy." + part + " WHERE renewal_id = ?")
                    .param(renewalId)
                    .update();
        }
        touch(ids);
        log(before);
        jdbc.sql("UPDATE subsidy.renewal SET undone_at = ?, undone_by = ? WHERE id = ?")
                .params(now(), Actor.current(), renewalId)
                .update();
        return ids.size();
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<RenewalRow> all() {
        return jdbc.sql("SELECT * FROM subsidy.renewal ORDER BY id DESC")
                .query((row, number) -> new RenewalRow(
                        row.getLong("id"),
                        new SchoolYear(row.getInt("school_year")),
                        row.getInt("cases"),
                        row.getTimestamp("created_at").toLocalDateTime(),
                        row.getString("created_by"),
                        row.getString("undone_by")))
                .list();
    }

    private List<RenewalLine> preview(SchoolYear year, List<CaseValues> cases) {
        Map<String, KindRow> kinds =
                rules.kinds().stream().collect(Collectors.toMap(KindRow::code, Function.identity()));
        return new RenewalPreview(year, schools.all(), settings.lastClassBySchool(), kinds).lines(cases);
    }

    private void touch(List<CaseId> ids) {
        jdbc.sql("UPDATE subsidy.subsidy_case SET version = version + 1, changed_at = ?, changed_by = ?"
                        + " WHERE id = ANY(?)")
                .param(now())
                .param(Actor.current())
                .param(Id.values(ids))
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
