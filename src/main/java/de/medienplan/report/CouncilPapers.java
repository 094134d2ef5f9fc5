package de.medienplan.report;

import de.medienplan.exporting.Paper;
import de.medienplan.exporting.PdfFile;
import de.medienplan.exporting.WordFile;
import de.medienplan.grant.MayReadGrants;
import de.medienplan.planning.Scenario;
import de.medienplan.rollout.outlook.PlanChoices;
import de.medienplan.rollout.scenario.ScenarioId;
import de.medienplan.rollout.scenario.Scenarios;
import de.medienplan.shared.PlanId;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drafts of council papers (Beschlussdrucksachen) about a plan. They tell what becomes of grants, so who may not read
 * those may not read the papers.
 */
@Service
@Transactional(readOnly = true)
public class CouncilPapers {

    /** What the paper says, from top to bottom. */
    private static final List<BiConsumer<Paper.Builder, PaperFacts>> CHAPTERS = List.of(
            DecisionChapter::write,
            ReasonsChapter::write,
            MeasuresChapter::write,
            WavesChapter::write,
            CostChapter::write,
            StaffChapter::write,
            GrantsChapter::write,
            RisksChapter::write,
            SourcesChapter::write);

    private final FactFinder finder;
    private final Scenarios scenarios;
    private final PlanChoices plans;

    CouncilPapers(FactFinder finder, Scenarios scenarios, PlanChoices plans) {
        this.finder = finder;
        this.scenarios = scenarios;
        this.plans = plans;
    }

    /**
     * A plan to write about.
     *
     * @param years its budget years, ascending
     */
    public record Choice(PlanId id, String name, List<Integer> years) {}

    /** The plans there are, in the order of all features. */
    @MayReadGrants
    public List<Choice> choices() {
        Map<ScenarioId, List<Integer>> years = new HashMap<>();
        return plans.withScenarios().stream()
                .map(one -> new Choice(
                        one.plan().id(), one.plan().name(), years.computeIfAbsent(one.scenarioId(), this::years)))
                .toList();
    }

    private List<Integer> years(ScenarioId scenario) {
        return scenarios.get(scenario).scenario().periods().stream()
                .map(Scenario.Period::budgetYear)
                .distinct()
                .toList();
    }

    /** What a paper comes to, for those who do not read on. */
    public record Summary(
            long planned,
            long schools,
            long spent,
            BigDecimal investmentBalance,
            BigDecimal operatingBalance,
            long lost) {}

    @MayReadGrants
    public Summary summary(PaperRequest request) {
        PaperFacts facts = finder.find(request);
        return new Summary(
                facts.planned(),
                facts.evaluation().schools().size(),
                facts.spent(),
                facts.money().costs().investment().balance(),
                facts.money().costs().operating().balance(),
                facts.money().forfeitures().lost());
    }

    /** @throws de.medienplan.shared.UserException if the plan was deleted meanwhile */
    @MayReadGrants
    public Paper paper(PaperRequest request) {
        PaperFacts facts = finder.find(request);
        PaperText words = facts.words();
        String title = request.title().isBlank()
                ? words.text("report.title.usual", facts.scenario().name())
                : request.title().strip();
        Paper.Builder paper = new Paper.Builder(title);
        facts.city().emblem().ifPresent(paper::emblem);
        facts.city().name().ifPresent(paper::lead);
        paper.lead(words.text(
                "report.lead.number",
                request.number().isBlank()
                        ? words.text("report.lead.noNumber")
                        : request.number().strip(),
                words.date(request.date())));
        if (!request.committee().isBlank()) {
            paper.lead(words.text("report.lead.committee", request.committee().strip()));
        }
        paper.lead(words.text("report.lead.plan", facts.planName()));
        CHAPTERS.forEach(chapter -> chapter.accept(paper, facts));
        return paper.build();
    }

    /** The paper as a Word file. */
    @MayReadGrants
    public byte[] word(PaperRequest request) {
        return WordFile.write(paper(request), request.locale());
    }

    @MayReadGrants
    public byte[] pdf(PaperRequest request) {
        return PdfFile.write(paper(request), request.locale());
    }

    /** Its tables as a workbook whose totals are formulas. */
    @MayReadGrants
    public byte[] workbook(PaperRequest request) {
        return new PaperWorkbook(finder.find(request)).bytes();
    }
}
