package de.medienplan.rollout.derive;

import de.medienplan.planning.ScenarioSchool;
import de.medienplan.rollout.scenario.SchoolDevices;
import de.medienplan.rollout.scenario.SchoolKinds;
import de.medienplan.school.SchoolLevel;
import de.medienplan.school.SchoolRow;
import de.medienplan.support.PlannerUnits;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a school of the register needs, from its rooms and pupils and the scenario's assumptions. The formulas stand on
 * screen under {@code rollout.formula.*}; each result can be changed per school.
 *
 * <pre>
 * rooms      = recorded rooms, else pupils / pupils per room, rounded up
 * duration   = rooms / rooms per quarter, rounded up
 * investment = flat rate × (fixed share + (1 − fixed share) × rooms / average rooms), to 1,000 €
 * tablets    = teachers + (secondary) pupils × tablet share
 * others     = rooms × devices per room + (primary) class sets × size + (secondary) computer rooms × devices
 * </pre>
 *
 * Which support group each kind of device counts in is up to the device categories; groups with ratios of their own are
 * counted in units, see {@link PlannerUnits}.
 *
 * What programmes give is up to {@link GrantNeedPolicy}; the flat rate is the city's.
 */
class NeedFormula {

    static final String SUPERVISION = "construction";
    static final String EQUIPPING = "equipping";

    private final AssumptionSet figures;
    private final PlannerUnits units;
    private final DeviceGroups groups;
    private final BigDecimal averageRooms;
    private final GrantNeedPolicy grants;

    /**
     * @param schools those the flat rate is an average of
     * @param grants what a school may get from the programmes
     */
    NeedFormula(
            AssumptionSet figures,
            List<SchoolRow> schools,
            GrantNeedPolicy grants,
            PlannerUnits units,
            DeviceGroups groups) {
        this.figures = figures;
        this.units = units;
        this.groups = groups;
        this.grants = grants;
        long rooms = schools.stream().mapToLong(this::rooms).sum();
        this.averageRooms = rooms == 0 || schools.isEmpty()
                ? BigDecimal.ONE
                : BigDecimal.valueOf(rooms).divide(BigDecimal.valueOf(schools.size()), 6, RoundingMode.HALF_UP);
    }

    /** @param devices what it brings when it goes live */
    ScenarioSchool need(SchoolRow school, SchoolDevices devices, String earliestStart) {
        long rooms = rooms(school);
        int duration = (int) Math.max(1, up(rooms, figures.value("roomsPerQuarter")));
        long investment = investment(rooms);
        return new ScenarioSchool(
                school.number(),
                SchoolKinds.atTheHead(school.typeCode(), school.label()),
                pupils(school),
                BigDecimal.ONE,
                earliestStart,
                duration,
                demands(rooms, duration),
                investment,
                grants.of(pupils(school), investment),
                units.tablets(devices.byGroup()),
                units.others(devices.byGroup()),
                null,
                null);
    }

    /**
     * The school with the formula's rooms and teachers where the register has none: what is not recorded is unknown, not
     * none. Without pupils there is nothing to estimate from.
     */
    SchoolRow estimated(SchoolRow school) {
        SchoolRow.Figures known = school.figures();
        if (known.pupils() == null) {
            return school;
        }
        int teachers = known.teachers() == null
                ? Math.toIntExact(up(known.pupils(), figures.value("pupilsPerTeacher")))
                : known.teachers();
        return school.with(
                new SchoolRow.Figures(known.year(), known.pupils(), teachers, Math.toIntExact(rooms(school))));
    }

    SchoolDevices devices(SchoolRow school) {
        Integer known = estimated(school).figures().teachers();
        long teachers = known == null ? 0 : known;
        long pupilTablets = isSecondary(school) ? times(pupils(school), "tabletShare") : 0;
        long computerRooms = isSecondary(school) ? up(pupils(school), figures.value("pupilsPerComputerRoom")) : 0;
        long classSets = isPrimary(school) ? times(figures.whole("classSets"), "tabletsPerClassSet") : 0;
        return groups.sum(Map.of(
                DeviceGroups.TEACHER, teachers,
                DeviceGroups.PUPIL, pupilTablets,
                DeviceGroups.COMPUTER_ROOM, times(computerRooms, "computerRoomDevices"),
                DeviceGroups.CLASS_SET, classSets,
                DeviceGroups.BOARD, times(rooms(school), "devicesPerRoom")));
    }

    private long investment(long rooms) {
        BigDecimal fixed = figures.value("fixedShare");
        BigDecimal byRooms = BigDecimal.ONE
                .subtract(fixed)
                .multiply(BigDecimal.valueOf(rooms))
                .divide(averageRooms, 9, RoundingMode.HALF_UP);
        return figures.value("flatRate")
                .multiply(fixed.add(byRooms))
                .setScale(-3, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private List<ScenarioSchool.Demand> demands(long rooms, int duration) {
        long sites = Math.max(1, up(rooms, figures.value("roomsPerSupervision")));
        List<ScenarioSchool.Demand> demands = new ArrayList<>();
        for (int quarter = 0; quarter < duration; quarter++) {
            demands.add(new ScenarioSchool.Demand(SUPERVISION, quarter, sites));
        }
        demands.add(new ScenarioSchool.Demand(EQUIPPING, duration - 1, rooms));
        return demands;
    }

    private long rooms(SchoolRow school) {
        Integer rooms = school.figures().rooms();
        return rooms == null ? up(pupils(school), figures.value("pupilsPerRoom")) : rooms;
    }

    private static long pupils(SchoolRow school) {
        Integer pupils = school.pupils();
        return pupils == null ? 0 : pupils;
    }

    private static boolean isPrimary(SchoolRow school) {
        return school.level() == SchoolLevel.PRIMARY || school.level() == SchoolLevel.PRIMARY_AND_SECONDARY;
    }

    private static boolean isSecondary(SchoolRow school) {
        return school.level() != SchoolLevel.PRIMARY;
    }

    private static long up(long amount, BigDecimal per) {
        return per.signum() <= 0
                ? 0
                : BigDecimal.valueOf(amount)
                        .divide(per, 0, RoundingMode.CEILING)
                        .longValueExact();
    }

    private long times(long amount, String code) {
        return figures.value(code)
                .multiply(BigDecimal.valueOf(amount))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
