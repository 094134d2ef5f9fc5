package de.medienplan.planning;

import de.medienplan.planning.Scenario.Budget;
import de.medienplan.planning.Scenario.BudgetYear;
import de.medienplan.planning.Scenario.Period;
import de.medienplan.planning.Scenario.Programme;
import de.medienplan.planning.Scenario.Resource;
import de.medienplan.planning.Scenario.Support;
import de.medienplan.planning.ScenarioSchool.Demand;
import de.medienplan.planning.ScenarioSchool.Grant;
import de.medienplan.shared.Message;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The shape of {@code medienplan-scenario/1} and {@code /2}: one method a part, in the order of the file. */
final class ScenarioReader {

    private ScenarioReader() {}

    static Scenario scenario(JsonFields json) {
        String format = json.text("format");
        boolean second = format.equals(Scenario.FORMAT_2);
        if (!second && !format.equals(Scenario.FORMAT)) {
            throw new InvalidScenario(
                    json.path("format"), Message.of("planning.json.format", Scenario.FORMAT, Scenario.FORMAT_2));
        }
        return new Scenario(
                json.text("name"),
                json.list("periods", p -> new Period(p.text("id"), p.number("budgetYear"))),
                json.list("resources", r -> new Resource(r.text("id"), r.amounts("capacity"))),
                budget(json.object("budget")),
                json.list("grants", second ? ScenarioReader::programme : ScenarioReader::programmeOfVersion1),
                support(json.object("support")),
                second ? weights(json.object("weights")) : weightsOfVersion1(json.object("weights")),
                json.textLists("startTogether"),
                json.list("schools", school -> school(school, second ? school.objectOrNull("progress") : null)),
                second ? json.textOrNull("asOf") : null);
    }

    private static Budget budget(JsonFields json) {
        return new Budget(
                json.list("years", y -> new BudgetYear(y.number("year"), y.amount("ownFunds"))),
                json.amountOrNull("carryOverLimit"));
    }

    private static Programme programmeOfVersion1(JsonFields json) {
        return new Programme(
                json.text("id"),
                json.amount("poolAmount"),
                json.text("earliestStartPeriod"),
                json.text("lastCompletionPeriod"));
    }

    private static Programme programme(JsonFields json) {
        Programme first = programmeOfVersion1(json);
        JsonFields shares = json.objectOrNull("ownShareByYear");
        return new Programme(
                first.id(),
                first.poolAmount(),
                first.earliestStartPeriod(),
                first.lastCompletionPeriod(),
                shares == null ? Map.of() : shares.byYear(JsonFields::decimal),
                json.amountOrZero("entitledBefore"));
    }

    private static Support support(JsonFields json) {
        return new Support(
                json.decimal("tabletsPerPost"),
                json.decimal("devicesPerPost"),
                json.decimal("postStep"),
                json.decimal("existingPosts"),
                json.decimal("maxNewPostsPerYear"),
                json.decimal("annualCostPerPost"),
                json.amountOrZero("liveTablets"),
                json.amountOrZero("liveOtherDevices"));
    }

    private static Weights weightsOfVersion1(JsonFields json) {
        return new Weights(json.decimal("waitingPerPupilQuarter"), json.amount("movedSchoolPerQuarter"));
    }

    private static Weights weights(JsonFields json) {
        Weights first = weightsOfVersion1(json);
        return new Weights(
                first.waitingPerPupilQuarter(),
                first.movedSchoolPerQuarter(),
                json.decimalOr("postCostPercent", first.postCostPercent()),
                json.decimalOr("unplannedPerPupil", first.unplannedPerPupil()),
                json.amountOrZero("cancelledSchool"));
    }

    private static ScenarioSchool school(JsonFields json, @Nullable JsonFields progress) {
        String id = json.text("id");
        // the format asks for no name: a school without one is called by its id
        String name = json.textOrNull("name");
        return new ScenarioSchool(
                id,
                name == null ? id : name,
                json.amount("pupils"),
                json.decimal("priority"),
                json.text("earliestStart"),
                json.number("duration"),
                json.list("demands", d -> new Demand(d.text("resource"), d.number("offset"), d.amount("amount"))),
                json.amount("investment"),
                json.list(
                        "grants",
                        g -> new Grant(g.text("programme"), g.amount("baseAmount"), g.amount("eligibleCosts"))),
                json.amount("tablets"),
                json.amount("otherDevices"),
                json.textOrNull("pinnedStart"),
                json.textOrNull("publishedStart"),
                progress == null ? null : progress(progress));
    }

    private static ScenarioSchool.Progress progress(JsonFields json) {
        JsonFields payments = json.objectOrNull("payments");
        return new ScenarioSchool.Progress(
                json.text("start"),
                json.number("duration"),
                payments == null ? null : payments.byYear(JsonFields::amount));
    }
}
