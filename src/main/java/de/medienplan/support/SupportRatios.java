package de.medienplan.support;

import static de.medienplan.records.Stored.refuseIf;

import de.medienplan.device.PaperGroups;
import de.medienplan.device.SupportGroupRow;
import de.medienplan.device.SupportGroups;
import de.medienplan.identity.MayManageSupport;
import de.medienplan.identity.MayRead;
import de.medienplan.records.Records;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The support groups with their ratios, which may change from one day to the next. */
@Service
@Transactional
public class SupportRatios {

    /** Readings of the council paper and the planner go by these two. */
    private static final List<String> ANCHORS = List.of(PaperGroups.PERSONAL_TABLET, PaperGroups.COMPUTER_ROOM);

    private final Records records;
    private final SupportGroups groups;
    private final ObjectProvider<SupportPlanSource> plans;

    SupportRatios(Records records, SupportGroups groups, ObjectProvider<SupportPlanSource> plans) {
        this.plans = plans;
        this.records = records;
        this.groups = groups;
    }

    /** Each ratio with its group, in the order in which they were entered. */
    @MayRead
    @Transactional(readOnly = true)
    public List<GroupRow> groups() {
        Map<String, SupportGroupRow> byCode =
                groups.all().stream().collect(Collectors.toMap(SupportGroupRow::code, Function.identity()));
        return ratios().stream()
                .map(ratio -> new GroupRow(Objects.requireNonNull(byCode.get(ratio.code())), ratio))
                .toList();
    }

    /** Why no scenario can be made with the ratios of the day; empty if one can, or if one is missing. */
    @MayRead
    @Transactional(readOnly = true)
    public Optional<Message> obstacle(LocalDate day) {
        return obstacle(ratios(), day);
    }

    /** The same on any day of the ratio's validity, were it saved. */
    @MayRead
    @Transactional(readOnly = true)
    public Optional<Message> obstacle(RatioRow row) {
        List<RatioRow> rows = new ArrayList<>(ratios());
        rows.removeIf(other -> other.id() != null && Objects.equals(other.id(), row.id()));
        rows.add(row);
        return rows.stream()
                .map(RatioRow::validFrom)
                .map(day -> day.isBefore(row.validFrom()) ? row.validFrom() : day)
                .filter(row::holdsOn)
                .flatMap(day -> obstacle(rows, day).stream())
                .findFirst();
    }

    private static Optional<Message> obstacle(List<RatioRow> rows, LocalDate day) {
        TreeMap<String, BigDecimal> present = new TreeMap<>();
        rows.stream().filter(row -> row.holdsOn(day)).forEach(row -> {
            BigDecimal ratio = row.devicesPerPost();
            if (ratio != null && ratio.signum() > 0) {
                present.put(row.code(), ratio);
            }
        });
        return present.keySet().containsAll(ANCHORS) ? PlannerUnits.obstacle(present) : Optional.empty();
    }

    private List<RatioRow> ratios() {
        return records.all(GroupRatio.class, "id");
    }

    /** @throws UserException if the ratio is not above 0 or the span overlaps another of the same group */
    @MayManageSupport
    public RatioRow save(RatioRow row) {
        refuseIf(
                ANCHORS.contains(row.code()) && row.devicesPerPost() == null,
                "support.group.ratioNeeded",
                name(row.code()));
        ratios().stream()
                .filter(other -> other.code().equals(row.code()) && !Objects.equals(other.id(), row.id()))
                .filter(other -> overlaps(other, row))
                .findAny()
                .ifPresent(other -> refuseIf(true, "support.group.overlap", name(other.code()), other.validFrom()));
        return records.save(GroupRatio.class, GroupRatio::new, row);
    }

    /**
     * Puts another ratio in the place of the one that holds on the day, from that day on.
     *
     * @throws UserException if none of the group holds then, or the planner cannot count with the new one
     */
    @MayManageSupport
    public RatioRow supersede(String code, BigDecimal devicesPerPost, LocalDate from, String source) {
        RatioRow old = ratios().stream()
                .filter(row -> row.code().equals(code) && row.holdsOn(from))
                .findAny()
                .orElseThrow(() -> new UserException(Message.of("support.group.ratioMissing", name(code))));
        RatioRow row = new RatioRow(null, 0, code, devicesPerPost, from, old.validUntil(), source);
        if (old.validFrom().equals(from)) {
            return save(new RatioRow(old.id(), old.version(), code, devicesPerPost, from, old.validUntil(), source));
        }
        save(new RatioRow(
                old.id(), old.version(), code, old.devicesPerPost(), old.validFrom(), from.minusDays(1), old.source()));
        RatioRow saved = save(row);
        obstacle(saved).ifPresent(reason -> {
            throw new UserException(reason);
        });
        return saved;
    }

    /**
     * Takes the ratio back that holds on the day; the one before it holds again.
     *
     * @throws UserException if there is none before it
     */
    @MayManageSupport
    public void restore(String code, LocalDate day) {
        RatioRow present = ratios().stream()
                .filter(row -> row.code().equals(code) && row.holdsOn(day))
                .findAny()
                .orElseThrow(() -> new UserException(Message.of("support.group.ratioMissing", name(code))));
        RatioRow before = ratios().stream()
                .filter(row -> row.code().equals(code)
                        && row.holdsOn(present.validFrom().minusDays(1)))
                .findAny()
                .orElseThrow(() -> new UserException(Message.of("support.group.lastRatio", name(code))));
        delete(present);
        save(new RatioRow(
                before.id(),
                before.version(),
                code,
                before.devicesPerPost(),
                before.validFrom(),
                present.validUntil(),
                before.source()));
    }

    /** Stores a new group with its first ratio; both or none. */
    @MayManageSupport
    public void create(SupportGroupRow group, RatioRow first) {
        String code = groups.save(group).code();
        save(new RatioRow(
                null, 0, code, first.devicesPerPost(), first.validFrom(), first.validUntil(), first.source()));
    }

    /** @throws UserException if it is the last ratio of a group that others borrow from, or of one in use */
    @MayManageSupport
    public void delete(RatioRow row) {
        boolean last = ratios().stream()
                        .filter(other -> other.code().equals(row.code()))
                        .count()
                == 1;
        refuseIf(last && ANCHORS.contains(row.code()), "support.group.needed", name(row.code()));
        refuseIf(last, "support.group.lastRatio", name(row.code()));
        records.delete(GroupRatio.class, row);
    }

    /**
     * Deletes a group with its ratios.
     *
     * @throws UserException while categories, full expansion or scenarios count devices in it
     */
    @MayManageSupport
    public void delete(SupportGroupRow group) {
        refuseIf(ANCHORS.contains(group.code()), "support.group.needed", group.nameDe());
        boolean expands = records.all(SupportExpansion.class, "id").stream()
                .anyMatch(row -> row.group().equals(group.code()));
        refuseIf(expands, "support.group.usedByExpansion", group.nameDe());
        refuseIf(
                plans.stream().anyMatch(all -> all.counts(group.code())),
                "support.group.usedByScenario",
                group.nameDe());
        ratios().stream()
                .filter(row -> row.code().equals(group.code()))
                .forEach(row -> records.delete(GroupRatio.class, row));
        groups.delete(group);
    }

    private String name(String code) {
        return groups.all().stream()
                .filter(group -> group.code().equals(code))
                .map(SupportGroupRow::nameDe)
                .findAny()
                .orElse(code);
    }

    private static boolean overlaps(RatioRow a, RatioRow b) {
        return !ends(a).isBefore(b.validFrom()) && !ends(b).isBefore(a.validFrom());
    }

    private static LocalDate ends(RatioRow row) {
        LocalDate until = row.validUntil();
        return until == null ? LocalDate.MAX : until;
    }
}
