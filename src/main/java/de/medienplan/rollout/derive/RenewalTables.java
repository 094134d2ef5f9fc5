package de.medienplan.rollout.derive;

import de.medienplan.planning.ScenarioSchool;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.shared.Columns;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table;
import de.medienplan.shared.Table.Kind;
import de.medienplan.shared.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** What taking over the figures of today changes, in tables. */
public final class RenewalTables {

    private final Renewal renewal;
    private final Locale locale;

    public RenewalTables(Renewal renewal, Locale locale) {
        this.renewal = renewal;
        this.locale = locale;
    }

    /** {@code 1 : 1.500} */
    public static String ratio(@Nullable BigFraction devicesPerPost, Locale locale) {
        return devicesPerPost == null
                ? Texts.render("rollout.renewal.notCounted", locale)
                : "1 : " + Formats.decimal(devicesPerPost.bigDecimalValue(4, RoundingMode.HALF_UP), 4, locale);
    }

    public Table ratios() {
        return new Columns<RatioChange>(locale)
                .text("rollout.renewal.group", change -> change.group().name(locale))
                .text("rollout.renewal.before", change -> ratio(change.before(), locale))
                .text("rollout.renewal.after", change -> ratio(change.after(), locale))
                .table("rollout.renewal.ratios", renewal.ratios());
    }

    /** Posts and what they cost a year: with all schools equipped, and in each year of the plan. */
    public Table posts(@Nullable StoredPlan plan) {
        return new RenewalPosts(renewal, locale).table(plan);
    }

    /** The schools whose needs change, with sums. */
    public Table schools() {
        List<Renewal.SchoolChange> changes = renewal.schools();
        Table table = new Columns<Renewal.SchoolChange>(locale)
                .text("rollout.school", school -> school.after().name())
                .add(
                        "rollout.renewal.investmentBefore",
                        Kind.MONEY,
                        s -> euros(s.before().investment()))
                .add(
                        "rollout.renewal.investmentAfter",
                        Kind.MONEY,
                        s -> euros(s.after().investment()))
                .add(
                        "rollout.renewal.tabletsBefore",
                        Kind.INTEGER,
                        s -> s.before().tablets())
                .add(
                        "rollout.renewal.tabletsAfter",
                        Kind.INTEGER,
                        s -> s.after().tablets())
                .add(
                        "rollout.renewal.othersBefore",
                        Kind.INTEGER,
                        s -> s.before().otherDevices())
                .add("rollout.renewal.othersAfter", Kind.INTEGER, s -> s.after().otherDevices())
                .text("rollout.renewal.more", this::more)
                .table("rollout.renewal.schools", changes);
        return new Table(
                table.title(),
                table.columns(),
                table.rows(),
                Arrays.asList(
                        Texts.render("rollout.total", locale, changes.size()),
                        euros(total(changes, s -> s.before().investment())),
                        euros(total(changes, s -> s.after().investment())),
                        total(changes, s -> s.before().tablets()),
                        total(changes, s -> s.after().tablets()),
                        total(changes, s -> s.before().otherDevices()),
                        total(changes, s -> s.after().otherDevices()),
                        null));
    }

    private static long total(List<Renewal.SchoolChange> changes, ToLongFunction<Renewal.SchoolChange> value) {
        return changes.stream().mapToLong(value).sum();
    }

    private static BigDecimal euros(long amount) {
        return BigDecimal.valueOf(amount).setScale(2);
    }

    /** What else changes, in words. */
    private String more(Renewal.SchoolChange school) {
        List<String> more = new ArrayList<>();
        differ(
                more,
                "rollout.pupils.short",
                school.before().pupils(),
                school.after().pupils());
        differ(
                more,
                "rollout.duration",
                school.before().duration(),
                school.after().duration());
        differ(
                more,
                "rollout.earliestStart",
                Formats.quarter(school.before().earliestStart()),
                Formats.quarter(school.after().earliestStart()));
        differ(more, "rollout.need.grants", granted(school.before()), granted(school.after()));
        return String.join("; ", more);
    }

    private void differ(List<String> more, String key, Object before, Object after) {
        if (!before.equals(after)) {
            more.add(Texts.render(key, locale) + " " + before + " → " + after);
        }
    }

    private String granted(ScenarioSchool school) {
        return Formats.euros(
                school.grants().stream()
                        .mapToLong(grant -> grant.baseAmount() + grant.eligibleCosts())
                        .sum(),
                locale);
    }
}
