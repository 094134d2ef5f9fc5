package de.medienplan.subsidy;

import de.medienplan.exporting.PdfPaper;
import de.medienplan.identity.MayHandleSubsidies;
import de.medienplan.shared.UserException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts for the reading of cases, and gives a family information on what is stored (Art. 15 GDPR). */
@Service
@Transactional
@MayHandleSubsidies
public class SubsidyPrivacy {

    private static final String ENTRIES = """
        SELECT l.*, cardinality(l.case_ids) AS cases,
               (SELECT string_agg(shown.reference, ', ' ORDER BY shown.reference) FROM (
                   SELECT c.reference FROM subsidy.subsidy_case c WHERE c.id = ANY(l.case_ids)
                   ORDER BY c.reference LIMIT 20) shown) AS shown
        FROM subsidy.access_log l
        """;

    private final CaseReader reader;
    private final CaseLog changes;
    private final Payments payments;
    private final Deletion deletion;
    private final Rules rules;
    private final RegisterSchools schools;
    private final PersonAccounts accounts;
    private final AccessLog access;
    private final JdbcClient jdbc;
    private final Clock clock;

    SubsidyPrivacy(
            CaseReader reader,
            CaseLog changes,
            Payments payments,
            Deletion deletion,
            Rules rules,
            RegisterSchools schools,
            PersonAccounts accounts,
            AccessLog access,
            JdbcClient jdbc,
            Clock clock) {
        this.reader = reader;
        this.changes = changes;
        this.payments = payments;
        this.deletion = deletion;
        this.rules = rules;
        this.schools = schools;
        this.accounts = accounts;
        this.access = access;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Who read cases in these days, both included, the latest first; at most 2,000 entries.
     *
     * @param reference only readings of the case with this number of the city's file; null for all
     */
    @Transactional(readOnly = true)
    public List<AccessEntry> accesses(LocalDate from, LocalDate to, @Nullable String reference) {
        String filter = reference == null
                ? ""
                : " AND l.case_ids @> ARRAY(SELECT id FROM subsidy.subsidy_case WHERE reference = :reference)"
                        + " AND EXISTS (SELECT 1 FROM subsidy.subsidy_case WHERE reference = :reference)";
        var query = jdbc.sql(ENTRIES + " WHERE logged_at >= :from AND logged_at < :to" + filter
                        + " ORDER BY l.id DESC LIMIT 2000")
                .param("from", from.atStartOfDay())
                .param("to", to.plusDays(1).atStartOfDay());
        return (reference == null ? query : query.param("reference", reference.strip()))
                .query((row, number) -> new AccessEntry(
                        row.getTimestamp("logged_at").toLocalDateTime(),
                        row.getString("actor"),
                        AccessPurpose.valueOf(row.getString("purpose")),
                        row.getInt("cases"),
                        row.getString("shown") == null ? "" : row.getString("shown")))
                .list();
    }

    /** Whether anything is stored about a family; the asking is noted. */
    public boolean isKnown(String family) {
        List<CaseValues> cases = reader.family(family.strip());
        access.read(AccessPurpose.FAMILY, SubsidyCases.ids(cases));
        return !cases.isEmpty();
    }

    /** Everything that is stored about a family, as PDF in German; the reading is noted. */
    public byte[] information(String family) {
        List<CaseValues> cases = reader.family(family.strip());
        UserException.throwIf(cases.isEmpty(), "subsidy.rule.noFamily");
        access.read(AccessPurpose.INFORMATION, SubsidyCases.ids(cases));
        Map<CaseId, LocalDate> deletions = new HashMap<>();
        deletion.preview().schedule().forEach(due -> deletions.put(due.caseId(), due.dueOn()));
        Map<String, String> kinds = new HashMap<>();
        rules.kinds().forEach(kind -> kinds.put(kind.code(), kind.name()));
        String account = accounts.byFamily().getOrDefault(family.strip(), "");
        var sheet = new InformationSheet(schools.all(), kinds, deletions, account);
        cases.forEach(one -> {
            CaseId id = one.key();
            sheet.add(one, payments.byCase(id), changes.of(id), entries(id));
        });
        PdfPaper paper = sheet.paper(LocalDate.now(clock));
        return paper.renderPages(java.util.Locale.GERMANY);
    }

    private List<AccessEntry> entries(CaseId id) {
        return jdbc.sql(ENTRIES + " WHERE l.case_ids @> ARRAY[?::BIGINT] ORDER BY l.id DESC")
                .param(id.value())
                .query((row, number) -> new AccessEntry(
                        row.getTimestamp("logged_at").toLocalDateTime(),
                        row.getString("actor"),
                        AccessPurpose.valueOf(row.getString("purpose")),
                        row.getInt("cases"),
                        ""))
                .list();
    }
}
