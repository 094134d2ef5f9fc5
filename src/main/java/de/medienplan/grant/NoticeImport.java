package de.medienplan.grant;

import de.medienplan.identity.MayManageMoney;
import de.medienplan.importing.ColumnMapping;
import de.medienplan.importing.ImportKind;
import de.medienplan.importing.SourceTable;
import de.medienplan.school.Schools;
import de.medienplan.shared.Displayed;
import de.medienplan.shared.Message;
import de.medienplan.shared.Texts;
import de.medienplan.shared.UserException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Takes notices from a file and reconciles them with the applications: shown first, then applied. */
@Service
@Transactional
public class NoticeImport {

    public static final ImportKind<NoticeField> KIND =
            new ImportKind<>("grant.noticeImport", Arrays.asList(NoticeField.values()));

    private final ApplicationList list;
    private final ApplicationBatches batches;
    private final Programmes programmes;
    private final Schools schools;
    private final JdbcClient jdbc;

    NoticeImport(
            ApplicationList list, ApplicationBatches batches, Programmes programmes, Schools schools, JdbcClient jdbc) {
        this.list = list;
        this.batches = batches;
        this.programmes = programmes;
        this.schools = schools;
        this.jdbc = jdbc;
    }

    /** @throws UserException if neither number nor school and category have a column */
    @MayReadGrants
    @Transactional(readOnly = true)
    public NoticePreview preview(SourceTable table, ColumnMapping<NoticeField> mapping) {
        boolean findable = mapping.has(NoticeField.REFERENCE)
                || (mapping.has(NoticeField.SCHOOL) && mapping.has(NoticeField.CATEGORY));
        if (!findable) {
            throw new UserException(Message.of("grant.notice.noKey"));
        }
        NoticeIndex index = new NoticeIndex(list.all(), schools.all(), programmes.all(), recorded());
        NoticeReader reader = new NoticeReader(mapping, index, table.faults());
        return new NoticePreview(
                withObjections(table.rows().stream().map(reader::read).toList()), table.hints());
    }

    private Set<String> recorded() {
        return new HashSet<>(jdbc.sql(
                        "SELECT application_id || '/' || number FROM grant_notice WHERE number IS NOT NULL AND NOT taken_back")
                .query(String.class)
                .list());
    }

    private List<NoticeLine> withObjections(List<NoticeLine> lines) {
        Map<ApplicationId, List<Message>> objections = new HashMap<>();
        batches.preview(wishes(lines)).lines().forEach(line -> objections.put(line.applicationId(), line.objections()));
        List<NoticeLine> checked = new ArrayList<>(lines.size());
        for (NoticeLine line : lines) {
            ApplicationRow application = line.application();
            List<Message> against = application == null || !line.match().isApplicable()
                    ? List.of()
                    : objections.getOrDefault(application.id(), List.of());
            checked.add(against.isEmpty() ? line : line.with(NoticeMatch.REFUSED, against));
        }
        return checked;
    }

    private static List<ApplicationBatches.Wish> wishes(List<NoticeLine> lines) {
        List<ApplicationBatches.Wish> wishes = new ArrayList<>();
        for (NoticeLine line : lines) {
            ApplicationRow application = line.application();
            if (application != null && line.match().isApplicable()) {
                wishes.add(new ApplicationBatches.Wish(application, line.step()));
            }
        }
        return wishes;
    }

    /**
     * Applies the chosen lines of a preview as one batch that can be taken back.
     *
     * @throws de.medienplan.shared.ChangedSinceShown if an application changed since the preview
     * @throws UserException if a rule is now against one of them; nothing is applied then
     */
    @MayManageMoney
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public BatchResult apply(List<NoticeLine> chosen) {
        List<ApplicationBatches.Wish> wishes = wishes(chosen);
        List<ApplicationRow> shown =
                wishes.stream().map(ApplicationBatches.Wish::application).toList();
        displayed(shown)
                .requireSame(displayed(
                        list.byId(shown.stream().map(ApplicationRow::id).toList())));
        batches.preview(wishes).lines().stream()
                .filter(line -> !line.succeeds())
                .findFirst()
                .ifPresent(refused -> {
                    throw new UserException(Message.of(
                            "grant.notice.refused",
                            refused.reference(),
                            refused.objections().getFirst()));
                });
        return batches.take(wishes, BatchKind.NOTICES, count -> Texts.german(Message.of("grant.batch.notices", count)));
    }

    private static Displayed displayed(List<ApplicationRow> rows) {
        return new Displayed(rows.stream().map(NoticeImport::item).toList());
    }

    private static Displayed.Item item(ApplicationRow row) {
        return new Displayed.Item(
                row.id(),
                row.reference(),
                List.of(
                        new Displayed.Value(null, row.version()),
                        new Displayed.Value(
                                Message.of("grant.application.state"),
                                row.state().label()),
                        new Displayed.Value(Message.of("grant.application.requested"), row.requested()),
                        new Displayed.Value(Message.of("grant.application.approved"), row.approved())));
    }
}
