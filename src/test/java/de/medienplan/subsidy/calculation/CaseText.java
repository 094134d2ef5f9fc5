package de.medienplan.subsidy.calculation;

import de.medienplan.school.SchoolId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the short notation of the table of cases. */
final class CaseText {

    private static final Kind BUT = new Kind("BUT", "BuT", 1, true);
    private static final Kind ASYLBLG = new Kind("ASYLBLG", "AsylbLG", 2, true);

    private CaseText() {}

    static Rulebook rules(String text) {
        List<ShareRule> shares = new ArrayList<>(List.of(
                share("BUT", "60", null, "2017-08-01", 1),
                share("ASYLBLG", "60", null, "2017-08-01", 1),
                share("SIBLING", "40", "40", "2017-08-01", 2)));
        List<StateSupport> states = new ArrayList<>();
        List<MonthRule> months = new ArrayList<>();
        for (String token : text.split(" ")) {
            String[] parts = token.split("@");
            if (token.startsWith("state")) {
                states.add(state(parts[1]));
            } else if (token.startsWith("day=")) {
                months.add(new MonthRule(LocalDate.parse(parts[1]), Integer.parseInt(parts[0].substring(4))));
            } else if (token.startsWith("BUT=")) {
                shares.add(share("BUT", parts[0].substring(4), null, parts[1], 1));
            }
        }
        Kind sibling = new Kind("SIBLING", "Geschwisterkind", 3, text.contains("sibproof"));
        return new Rulebook(List.of(BUT, ASYLBLG, sibling), shares, states, months, Map.of(new SchoolId(1), "GY"));
    }

    private static ShareRule share(String kind, String rent, @Nullable String purchase, String from, int fromChild) {
        return new ShareRule(
                kind,
                LocalDate.parse(from),
                null,
                new BigDecimal(rent),
                purchase == null ? null : new BigDecimal(purchase),
                fromChild,
                true,
                "DS 1000/2020");
    }

    private static StateSupport state(String text) {
        String[] parts = text.split(":");
        Period period = period(parts[0]);
        Integer from = parts.length < 2 ? null : Integer.valueOf(parts[1].split("-")[0]);
        Integer to = parts.length < 2 ? null : Integer.valueOf(parts[1].split("-")[1]);
        Set<String> types = parts.length < 3 || parts[2].isEmpty() ? Set.of() : Set.of(parts[2].split("/"));
        BigDecimal city = parts.length < 4 ? null : new BigDecimal(parts[3]);
        return new StateSupport("Landestablets", period.from(), period.until(), from, to, types, city);
    }

    /** The first child is the one that is computed. */
    static List<Child> family(String text) {
        List<Child> family = new ArrayList<>();
        for (String child : text.split(" \\+ ")) {
            family.add(child(family.size() + 1, child.replace("*", "")));
        }
        return family;
    }

    private static Child child(long id, String text) {
        int position = 1;
        Contract contract = null;
        List<PriceStep> steps = new ArrayList<>();
        List<Attendance> schools = new ArrayList<>();
        List<Entitlement> entitlements = new ArrayList<>();
        List<Period> others = new ArrayList<>();
        for (String token : text.split(" ")) {
            String name = token.substring(0, token.indexOf('='));
            String value = token.substring(token.indexOf('=') + 1);
            switch (name) {
                case "pos" -> position = Integer.parseInt(value);
                case "rent" -> contract = contract(ContractType.RENT, value);
                case "buy" -> contract = contract(ContractType.PURCHASE, value);
                case "price" -> steps.add(step(value));
                case "school" -> schools.add(school(value));
                case "other" -> others.add(period(value));
                default -> entitlements.add(entitlement(name, period(value)));
            }
        }
        Contract bare = java.util.Objects.requireNonNull(contract);
        Contract priced = new Contract(bare.type(), bare.amount(), bare.from(), bare.until(), steps);
        return new Child(id, position, priced, schools, entitlements, others);
    }

    private static PriceStep step(String text) {
        return new PriceStep(LocalDate.parse(text.split("@")[1]), new BigDecimal(text.split("@")[0]));
    }

    private static Contract contract(ContractType type, String text) {
        Period period = period(text.split("@")[1]);
        return new Contract(type, new BigDecimal(text.split("@")[0]), period.from(), period.until());
    }

    private static Attendance school(String text) {
        String[] parts = text.split(":");
        Measure measure = switch (parts[1]) {
            case "1" -> Measure.PILOT;
            case "3" -> Measure.MOBILE_LEARNING;
            case "4" -> Measure.EXPANSION;
            default -> null;
        };
        int classYear = parts.length > 2 ? Integer.parseInt(parts[2]) : 7;
        return new Attendance(LocalDate.parse(parts[0]), measure == null ? null : new SchoolId(1), classYear, measure);
    }

    private static Entitlement entitlement(String kind, Period period) {
        return new Entitlement(kind, period.from(), java.util.Objects.requireNonNull(period.until()), period.from());
    }

    private static Period period(String text) {
        String[] days = text.split("\\.\\.");
        return new Period(LocalDate.parse(days[0]), days.length < 2 ? null : LocalDate.parse(days[1]));
    }
}
