package de.medienplan.subsidy;

import de.medienplan.exporting.profile.FileProfile;
import de.medienplan.exporting.profile.FileProfiles;
import de.medienplan.exporting.profile.Placeholder;
import de.medienplan.exporting.profile.ProfileEncoding;
import de.medienplan.exporting.profile.ProfileLayout;
import de.medienplan.exporting.profile.ProfileSeparator;
import de.medienplan.exporting.profile.ProfiledFile;
import de.medienplan.history.Actor;
import de.medienplan.identity.MayHandleSubsidies;
import de.medienplan.shared.Message;
import de.medienplan.shared.Texts;
import de.medienplan.shared.UserException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files of payment runs for the treasury, by a profile. A run goes into one file only; fetched again it is the same file, byte
 * by byte, whatever became of profile and numbers since.
 */
@Service
@Transactional
@MayHandleSubsidies
public class PaymentFiles {

    private static final String KIND = "subsidy.payments";
    private static final int NAMED = 5;

    private final FileProfiles profiles;
    private final PersonAccounts accounts;
    private final RunReader runs;
    private final RunSteps steps;
    private final Payments payments;
    private final AccessLog access;
    private final JdbcClient jdbc;
    private final Clock clock;

    PaymentFiles(
            FileProfiles profiles,
            PersonAccounts accounts,
            RunReader runs,
            RunSteps steps,
            Payments payments,
            AccessLog access,
            JdbcClient jdbc,
            Clock clock) {
        this.profiles = profiles;
        this.accounts = accounts;
        this.runs = runs;
        this.steps = steps;
        this.payments = payments;
        this.access = access;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<FileProfile> profiles() {
        return profiles.of(KIND);
    }

    /** What a profile can fill in. */
    public List<? extends Placeholder> placeholders() {
        return PaymentPlaceholder.ALL;
    }

    public void save(FileProfile profile) {
        profiles.save(KIND, profile, PaymentPlaceholder.ALL, Actor.current());
    }

    public void delete(FileProfile profile) {
        profiles.delete(KIND, profile);
    }

    /**
     * Writes the file of a run, which thereby is paid out.
     *
     * @throws UserException if the run was paid out, waits for its release, or a family has no number that the profile needs
     */
    public void create(long runId, long profileId) {
        FileProfile profile = profiles.get(KIND, profileId);
        steps.payOut(runId, profile.name());
        if (profile.columns().contains("{" + PaymentPlaceholder.PERSONENKONTO.word())) {
            requireAccounts(runId);
        }
        jdbc.sql("""
            UPDATE subsidy.payment p SET person_account = a.account
            FROM subsidy.subsidy_case c JOIN subsidy.person_account a ON a.family = c.family
            WHERE c.id = p.case_id AND p.run_id = ?
            """).param(runId).update();
        keep(runId, profile);
        write(runId);
    }

    private void requireAccounts(long runId) {
        Map<String, String> known = accounts.byFamily();
        List<String> missing = jdbc
                .sql("SELECT DISTINCT c.family FROM subsidy.payment p JOIN subsidy.subsidy_case c ON c.id = p.case_id"
                        + " WHERE p.run_id = ? ORDER BY 1")
                .param(runId)
                .query(String.class)
                .list()
                .stream()
                .filter(family -> !known.containsKey(family))
                .toList();
        UserException.throwIf(
                !missing.isEmpty(),
                "subsidy.rule.noPersonAccount",
                missing.size(),
                missing.stream().limit(NAMED).collect(Collectors.joining(", ")));
    }

    private void keep(long runId, FileProfile profile) {
        ProfileLayout layout = profile.layout();
        jdbc.sql("""
            INSERT INTO subsidy.payment_file (run_id, name, ending, encoding, separator, headings, decimal_comma,
                date_pattern, columns, file_day)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
                .params(
                        runId,
                        profile.name(),
                        layout.ending(),
                        layout.encoding().name(),
                        layout.separator().name(),
                        layout.headings(),
                        layout.decimalComma(),
                        layout.datePattern(),
                        profile.columns(),
                        LocalDate.now(clock))
                .update();
    }

    /** By which profile the file of a run was written; empty if it has none. */
    @Transactional(readOnly = true)
    public Optional<FileProfile> profileOf(long runId) {
        return kept(runId).map(Kept::profile);
    }

    /** The file of a run, the same each time; the reading is noted as an export. */
    public byte[] file(long runId) {
        access.read(
                AccessPurpose.EXPORT,
                payments.byRun(runId).stream().map(PaymentLine::caseId).toList());
        return write(runId);
    }

    private record Kept(FileProfile profile, LocalDate day) {}

    private Optional<Kept> kept(long runId) {
        return jdbc.sql("SELECT * FROM subsidy.payment_file WHERE run_id = ?")
                .param(runId)
                .query(PaymentFiles::kept)
                .optional();
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(
                new FileProfile(
                        null,
                        0,
                        row.getString("name"),
                        new ProfileLayout(
                                row.getString("ending"),
                                ProfileEncoding.valueOf(row.getString("encoding")),
                                ProfileSeparator.valueOf(row.getString("separator")),
                                row.getBoolean("headings"),
                                row.getBoolean("decimal_comma"),
                                row.getString("date_pattern")),
                        row.getString("columns"),
                        ""),
                row.getObject("file_day", LocalDate.class));
    }

    private byte[] write(long runId) {
        Kept kept = kept(runId).orElseThrow(() -> new UserException(Message.of("subsidy.rule.noFile")));
        PaymentRunRow run = runs.get(runId);
        Map<String, String> numbers = new HashMap<>();
        jdbc.sql("SELECT case_id, month, coalesce(person_account, '') AS account FROM subsidy.payment WHERE run_id = ?")
                .param(runId)
                .query(row -> {
                    numbers.put(row.getLong("case_id") + "/" + row.getDate("month"), row.getString("account"));
                });
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (PaymentLine line : payments.byRun(runId)) {
            String account =
                    numbers.getOrDefault(line.caseId() + "/" + line.month().atDay(1), "");
            rows.add(row(run, line, account, rows.size() + 1, kept.day()));
        }
        return ProfiledFile.of(kept.profile(), rows).content();
    }

    private static Map<String, @Nullable Object> row(
            PaymentRunRow run, PaymentLine line, String account, int number, LocalDate day) {
        Map<String, @Nullable Object> values = new HashMap<>();
        for (PaymentPlaceholder placeholder : PaymentPlaceholder.ALL) {
            values.put(
                    placeholder.word(),
                    switch (placeholder) {
                        case LAUF -> Long.toString(run.id());
                        case ZEILE -> Integer.toString(number);
                        case PERSONENKONTO -> account;
                        case AKTENZEICHEN -> line.reference();
                        case MONAT -> line.month();
                        case ZWECK -> Texts.german(Message.of("subsidy.treasury.purpose." + run.kind()));
                        case BETRAG -> line.amount();
                        case DATUM -> day;
                    });
        }
        return values;
    }
}
