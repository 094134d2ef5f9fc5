package de.medienplan.grant;

import de.medienplan.identity.MayManageMoney;
import de.medienplan.identity.Role;
import de.medienplan.school.ExampleData;
import de.medienplan.school.SchoolRow;
import de.medienplan.school.Schools;
import de.medienplan.shared.Message;
import de.medienplan.shared.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Made-up applications to the real programme, so that the screens can be tried: every one is marked as synthetic. They
 * take the way of all applications; what the rules refuse stays where it was.
 */
@Service
@Order(400)
public class GrantExample implements ExampleData {

    private static final LocalDate SUBMITTED = LocalDate.of(2022, 3, 15);
    private static final LocalDate APPROVED = LocalDate.of(2022, 9, 1);
    private static final LocalDate REJECTED = LocalDate.of(2022, 10, 4);
    private static final LocalDate IMPLEMENTED = LocalDate.of(2023, 6, 30);
    private static final LocalDate DRAWN = LocalDate.of(2023, 10, 16);
    private static final LocalDate SETTLED = LocalDate.of(2024, 5, 31);

    private final Programmes programmes;
    private final Schools schools;
    private final Shares shares;
    private final ApplicationDrafts drafts;
    private final ApplicationBatches batches;
    private final Applications applications;

    GrantExample(
            Programmes programmes,
            Schools schools,
            Shares shares,
            ApplicationDrafts drafts,
            ApplicationBatches batches,
            Applications applications) {
        this.programmes = programmes;
        this.schools = schools;
        this.shares = shares;
        this.drafts = drafts;
        this.batches = batches;
        this.applications = applications;
    }

    @Override
    public String what() {
        return "synthetic grant applications";
    }

    @Override
    public String role() {
        return Role.Names.FINANCE;
    }

    /** Makes none up if there are any already, or no schools. */
    @Override
    @MayManageMoney
    @Transactional
    public int load() {
        List<SchoolRow> active = schools.active();
        if (active.isEmpty() || !applications.all().isEmpty()) {
            return 0;
        }
        ProgrammeTerms programme = programmes.all().getFirst();
        shareOut(programme);
        NewApplications wanted = drafts.propose(new DraftRequest(
                programme.id(),
                active.stream().map(SchoolRow::id).toList(),
                programme.categories().stream().map(CategoryRow::id).toList(),
                null,
                null,
                text("grant.example.purpose"),
                ""));
        batches.create(wanted, batches.preview(wanted), true);
        documents(programme);
        proceed(Step.on(SUBMITTED, Action.SUBMIT), one -> one % 12 != 0);
        proceed(Step.on(APPROVED, Action.APPROVE), one -> one % 6 != 1);
        proceed(Step.on(REJECTED, Action.REJECT).reason(text("grant.example.rejected")), one -> one % 36 == 1);
        proceed(Step.on(IMPLEMENTED, Action.IMPLEMENT), one -> one % 4 != 3);
        proceed(Step.on(DRAWN, Action.DRAW), one -> one % 4 != 2);
        proceed(Step.on(SETTLED, Action.SETTLE), one -> one % 8 == 4);
        return applications.all().size();
    }

    private void shareOut(ProgrammeTerms programme) {
        if (shares.versions(programme.id()).isEmpty()) {
            ShareProposal proposal = shares.propose(programme.id(), ShareSettings.usual(), Map.of());
            if (proposal.objection() == null) {
                shares.save(programme.id(), text("grant.example.share"), proposal);
            }
        }
    }

    private void documents(ProgrammeTerms programme) {
        List<Long> ids = applications.all().stream().map(ApplicationRow::id).toList();
        for (RequiredDocumentRow required : programme.documents()) {
            LocalDate received = switch (required.neededFor()) {
                case SUBMIT -> SUBMITTED.minusDays(14);
                case DRAW -> DRAWN.minusDays(30);
                default -> SETTLED.minusDays(20);
            };
            applications.record(ids, required, required.name(), received, text("grant.example.reference"));
        }
    }

    private void proceed(Step step, IntPredicate concerned) {
        List<ApplicationBatches.Wish> wishes = new ArrayList<>();
        List<ApplicationRow> rows = applications.all();
        for (int i = 0; i < rows.size(); i++) {
            ApplicationRow row = rows.get(i);
            if (concerned.test(i) && step.action().isPossibleFrom(row.state())) {
                Step own = step.action().hasNumber() ? step.number("ZB-2022-%04d".formatted(i + 1)) : step;
                wishes.add(new ApplicationBatches.Wish(row, own));
            }
        }
        batches.take(
                wishes,
                BatchKind.STEP,
                count -> Texts.german(
                        Message.of("grant.batch.step", step.action().label(), count)));
    }

    private static String text(String key) {
        return Texts.german(Message.of(key));
    }
}
