package de.medienplan.grant;

import de.medienplan.identity.MayManageMoney;
import de.medienplan.identity.Role;
import de.medienplan.school.ExampleData;
import de.medienplan.school.LoadedSample;
import de.medienplan.school.SampleDay;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolRow;
import de.medienplan.school.Schools;
import de.medienplan.shared.Message;
import de.medienplan.shared.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Made-up applications to the programme of the sample, so that the screens can be tried: every one is marked as synthetic.
 * They take the way of all applications; what the rules refuse stays where it was.
 */
@Service
@Order(400)
public class GrantExample implements ExampleData {

    private static final List<Action> STEPS =
            List.of(Action.SUBMIT, Action.APPROVE, Action.REJECT, Action.IMPLEMENT, Action.DRAW, Action.SETTLE);

    private final LoadedSample loaded;
    private final Programmes programmes;
    private final Schools schools;
    private final Shares shares;
    private final ApplicationDrafts drafts;
    private final ApplicationBatches batches;
    private final Applications applications;

    GrantExample(
            LoadedSample loaded,
            Programmes programmes,
            Schools schools,
            Shares shares,
            ApplicationDrafts drafts,
            ApplicationBatches batches,
            Applications applications) {
        this.loaded = loaded;
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

    /** Whether the database holds a sample, to which made-up applications belong. */
    @MayReadGrants
    @Transactional(readOnly = true)
    public boolean isOffered() {
        return loaded.present().isPresent();
    }

    /** Those of the sample that the database holds. */
    @MayManageMoney
    @Transactional
    public int load() {
        return loaded.present().map(this::load).orElse(0);
    }

    /** Makes none up if there are any already, or no schools. */
    @Override
    @MayManageMoney
    @Transactional
    public int load(SampleDay sample) {
        List<SchoolRow> active = schools.active();
        Optional<ProgrammeTerms> programme = programmes.all().stream()
                .filter(terms -> terms.code().equals(sample.isRunning() ? "landesprogramm" : "digitalpakt"))
                .findFirst();
        if (active.isEmpty() || programme.isEmpty() || !applications.all().isEmpty()) {
            return 0;
        }
        SampleCourses courses = new SampleCourses(sample, active);
        draft(programme.get(), courses.schools(active));
        documents(programme.get(), courses);
        STEPS.forEach(action -> proceed(action, courses));
        return applications.all().size();
    }

    private void draft(ProgrammeTerms programme, List<SchoolId> schoolIds) {
        shareOut(programme);
        NewApplications wanted = drafts.propose(new DraftRequest(
                programme.id(),
                schoolIds,
                programme.categories().stream().map(CategoryRow::id).toList(),
                null,
                null,
                text("grant.example.purpose"),
                ""));
        batches.create(wanted, batches.preview(wanted), true);
    }

    private void shareOut(ProgrammeTerms programme) {
        if (shares.versions(programme.id()).isEmpty()) {
            ShareProposal proposal = shares.propose(programme.id(), ShareSettings.usual(), Map.of());
            if (proposal.objection() == null) {
                shares.save(programme.id(), text("grant.example.share"), proposal);
            }
        }
    }

    /** Each paper came in a fortnight before the step that needs it. */
    private void documents(ProgrammeTerms programme, SampleCourses courses) {
        List<ApplicationRow> rows = applications.all();
        for (RequiredDocumentRow required : programme.documents()) {
            Map<LocalDate, List<ApplicationId>> byDay = new TreeMap<>();
            for (int i = 0; i < rows.size(); i++) {
                LocalDate needed = courses.of(rows.get(i), i).of(required.neededFor());
                if (needed != null) {
                    byDay.computeIfAbsent(needed.minusDays(14), day -> new ArrayList<>())
                            .add(rows.get(i).id());
                }
            }
            byDay.forEach((day, ids) ->
                    applications.record(ids, required, required.name(), day, text("grant.example.reference")));
        }
    }

    private void proceed(Action action, SampleCourses courses) {
        List<ApplicationBatches.Wish> wishes = new ArrayList<>();
        List<ApplicationRow> rows = applications.all();
        for (int i = 0; i < rows.size(); i++) {
            ApplicationRow row = rows.get(i);
            LocalDate day = courses.of(row, i).of(action);
            if (day != null && action.isPossibleFrom(row.state())) {
                Step step = Step.on(day, action).reason(action.needsReason() ? text("grant.example.rejected") : "");
                Step own = action.hasNumber() ? step.number("ZB-%d-%04d".formatted(day.getYear(), i + 1)) : step;
                wishes.add(new ApplicationBatches.Wish(row, own));
            }
        }
        batches.take(
                wishes, BatchKind.STEP, count -> Texts.german(Message.of("grant.batch.step", action.label(), count)));
    }

    private static String text(String key) {
        return Texts.german(Message.of(key));
    }
}
