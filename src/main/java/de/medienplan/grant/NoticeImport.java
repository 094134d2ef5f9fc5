package de.medienplan.grant;

import de.medienplan.identity.MayManageMoney;
import de.medienplan.importing.ColumnMapping;
import de.medienplan.importing.SourceTable;
import de.medienplan.school.Schools;
import de.medienplan.shared.Message;
import de.medienplan.shared.Texts;
import de.medienplan.shared.UserException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes notices from a file and reconciles them with the applications: shown first, then applied. */
@Service
@Transactional
public class NoticeImport {

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
    public List<NoticeLine> preview(SourceTable table, ColumnMapping<NoticeField> mapping) {
        boolean findable = mapping.has(NoticeField.REFERENCE)
                || (mapping.has(NoticeField.SCHOOL) && mapping.has(NoticeField.CATEGORY));
        if (!findable) {
            throw new UserException(Message.of("grant.notice.noKey"));
        }
        NoticeIndex index = new NoticeIndex(list.all(), schools.all(), programmes.all(), recorded());
        NoticeReader reader = new NoticeReader(mapping, index);
        return withObjections(table.rows().stream().map(reader::read).toList());
    }

    private Set<String> recorded() {
        return new HashSet<>(
                jdbc.sql("SELECT application_id || '/' || number FROM grant_notice WHERE number IS NOT NULL")
                        .query(String.class)
                        .list());
    }

    private List<NoticeLine> withObjections(List<NoticeLine> lines) {
        Map<Long, List<Message>> objections = new HashMap<>();
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
     * @return who succeeded; an application that changed since the preview is checked anew
     */
    @MayManageMoney
    public BatchResult apply(List<NoticeLine> chosen) {
        return batches.take(
                current(wishes(chosen)),
                BatchKind.NOTICES,
                count -> Texts.german(Message.of("grant.batch.notices", count)));
    }

    private List<ApplicationBatches.Wish> current(List<ApplicationBatches.Wish> wishes) {
        Map<Long, ApplicationRow> now = new HashMap<>();
        list.byId(wishes.stream().map(wish -> wish.application().id()).toList()).forEach(row -> now.put(row.id(), row));
        return wishes.stream()
                .filter(wish -> now.containsKey(wish.application().id()))
                .map(wish -> new ApplicationBatches.Wish(
                        now.getOrDefault(wish.application().id(), wish.application()), wish.step()))
                .toList();
    }
}
