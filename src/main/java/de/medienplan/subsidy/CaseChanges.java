package de.medienplan.subsidy;

import de.medienplan.importing.FieldChange;
import de.medienplan.school.SchoolId;
import de.medienplan.shared.Message;
import de.medienplan.subsidy.calculation.Attendance;
import de.medienplan.subsidy.calculation.Contract;
import de.medienplan.subsidy.calculation.Entitlement;
import de.medienplan.subsidy.calculation.Period;
import de.medienplan.subsidy.calculation.PriceStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What differs between a stored case and one that a file says, in words that a screen can translate. */
final class CaseChanges {

    private final Map<SchoolId, String> schools;
    private final Map<String, String> kinds;
    private final Map<Long, String> models;

    /** @param schools names by id; @param kinds names by code; @param models names by id */
    CaseChanges(Map<SchoolId, String> schools, Map<String, String> kinds, Map<Long, String> models) {
        this.schools = schools;
        this.kinds = kinds;
        this.models = models;
    }

    List<FieldChange> between(@Nullable CaseValues stored, CaseValues now) {
        List<FieldChange> changes = new ArrayList<>();
        compare(changes, CaseColumn.ALIAS, stored, now, CaseValues::alias);
        compare(changes, CaseColumn.FAMILY, stored, now, values -> values.file().family());
        compare(changes, CaseColumn.PLACE, stored, now, values -> values.file().place());
        compare(changes, CaseColumn.MODEL, stored, now, values -> model(values.modelId()));
        contract(changes, CaseColumn.CONTRACT_TYPE, stored, now, Contract::type);
        contract(changes, CaseColumn.AMOUNT, stored, now, Contract::amount);
        contract(changes, CaseColumn.CONTRACT_FROM, stored, now, Contract::from);
        contract(changes, CaseColumn.CONTRACT_UNTIL, stored, now, Contract::until);
        parts(
                changes,
                CaseColumn.PRICE_FROM,
                stored,
                now,
                values -> values.contract().steps(),
                PriceStep::from,
                step -> Message.of("subsidy.words.price", step.from(), step.amount()));
        parts(changes, CaseColumn.SCHOOL, stored, now, CaseValues::attendances, Attendance::from, this::words);
        parts(
                changes,
                CaseColumn.KIND,
                stored,
                now,
                CaseValues::entitlements,
                proof -> List.of(proof.kind(), proof.from()),
                this::words);
        parts(changes, CaseColumn.OTHER_FROM, stored, now, CaseValues::otherSupport, Period::from, CaseChanges::words);
        return changes;
    }

    private @Nullable String model(@Nullable Long id) {
        return id == null ? null : models.getOrDefault(id, "");
    }

    private Message words(Attendance one) {
        SchoolId school = one.school();
        return Message.of(
                "subsidy.words.attendance",
                one.from(),
                school == null ? Message.of("subsidy.school.outside") : schools.getOrDefault(school, ""),
                one.classYear(),
                one.measure() == null ? "–" : Integer.toString(one.measure().number()));
    }

    private Message words(Entitlement one) {
        return Message.of(
                "subsidy.words.entitlement",
                kinds.getOrDefault(one.kind(), one.kind()),
                one.from(),
                one.until(),
                one.verifiedOn());
    }

    private static Message words(Period one) {
        LocalDate until = one.until();
        return until == null
                ? Message.of("subsidy.words.since", one.from())
                : Message.of("subsidy.words.period", one.from(), until);
    }

    private static void contract(
            List<FieldChange> changes,
            CaseColumn column,
            @Nullable CaseValues stored,
            CaseValues now,
            Function<Contract, @Nullable Object> value) {
        compare(changes, column, stored, now, values -> value.apply(values.contract()));
    }

    private static void compare(
            List<FieldChange> changes,
            CaseColumn column,
            @Nullable CaseValues stored,
            CaseValues now,
            Function<CaseValues, @Nullable Object> value) {
        Object before = stored == null ? null : value.apply(stored);
        Object after = value.apply(now);
        if (!Objects.equals(before, after)) {
            changes.add(new FieldChange(column.label(), before, after));
        }
    }

    private static <T> void parts(
            List<FieldChange> changes,
            CaseColumn column,
            @Nullable CaseValues stored,
            CaseValues now,
            Function<CaseValues, List<T>> parts,
            Function<T, Object> key,
            Function<T, Message> words) {
        Map<Object, T> before = new LinkedHashMap<>();
        (stored == null ? List.<T>of() : parts.apply(stored)).forEach(part -> before.put(key.apply(part), part));
        for (T part : parts.apply(now)) {
            T old = before.get(key.apply(part));
            if (!part.equals(old)) {
                changes.add(new FieldChange(column.label(), old == null ? null : words.apply(old), words.apply(part)));
            }
        }
    }
}
