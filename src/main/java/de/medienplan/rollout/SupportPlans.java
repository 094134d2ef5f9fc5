package de.medienplan.rollout;

import de.medienplan.device.EquipmentGap;
import de.medienplan.device.EquipmentTargets;
import de.medienplan.device.SupportGroup;
import de.medienplan.rollout.planning.Evaluation;
import de.medienplan.rollout.planning.Scenario;
import de.medienplan.shared.Message;
import de.medienplan.shared.Quarter;
import de.medienplan.shared.Texts;
import de.medienplan.shared.UserException;
import de.medienplan.support.DeviceBasis;
import de.medienplan.support.DeviceCount;
import de.medienplan.support.PlanDevices;
import de.medienplan.support.PlannedSupport;
import de.medienplan.support.RolloutPlans;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hands the devices of rollout plans to support: in service before, and what each school brings when it goes live. */
@Component
class SupportPlans implements RolloutPlans {

    private final Scenarios scenarios;
    private final Plans plans;
    private final EquipmentTargets targets;

    SupportPlans(Scenarios scenarios, Plans plans, EquipmentTargets targets) {
        this.scenarios = scenarios;
        this.plans = plans;
        this.targets = targets;
    }

    @Override
    public List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        scenarios
                .all()
                .forEach(scenario -> plans.of(scenario.id())
                        .forEach(plan -> choices.add(new Choice(plan.id(), scenario.name() + " · " + plan.name()))));
        return choices;
    }

    @Override
    public DeviceBasis read(long id) {
        StoredPlan stored = plans.get(id);
        Scenario scenario = stored.scenario();
        if (!scenario.periods().stream().map(Scenario.Period::id).allMatch(Quarters::isQuarter)) {
            throw new UserException(Message.of("rollout.support.noQuarters", scenario.name()));
        }
        List<Quarter> quarters = scenario.periods().stream()
                .map(period -> Quarter.parse(period.id()))
                .toList();
        Evaluation evaluation = stored.evaluate();
        ThirdBullet thirdBullet = thirdBullet(quarters.getFirst());
        Map<String, Evaluation.SchoolRow> rows = new HashMap<>();
        evaluation.schools().forEach(row -> rows.put(row.id(), row));
        List<PlanDevices.School> schools = scenario.schools().stream()
                .map(school -> school(school, stored.register().get(school.id()), rows.get(school.id()), thirdBullet))
                .toList();
        Scenario.Support support = scenario.support();
        String before = Texts.render("rollout.support.before", Locale.GERMANY);
        return new PlanDevices(
                scenario.name() + " · " + stored.row().name(),
                quarters,
                devices("", before, support.liveTablets(), support.liveOtherDevices(), 0),
                schools,
                planned(support, evaluation));
    }

    private static PlanDevices.School school(
            Scenario.School school,
            @Nullable Long registerId,
            Evaluation.@Nullable SchoolRow row,
            ThirdBullet thirdBullet) {
        String id = registerId == null ? school.id() : registerId.toString();
        String live = row == null ? null : row.goLive();
        return new PlanDevices.School(
                live == null ? null : Quarter.parse(live),
                devices(
                        id,
                        school.name(),
                        school.tablets(),
                        school.otherDevices(),
                        thirdBullet.of(registerId, school.otherDevices())));
    }

    private static List<DeviceCount> devices(String id, String name, long tablets, long others, long thirdBullet) {
        return List.of(
                new DeviceCount(id, name, SupportGroup.PERSONAL_TABLET.name(), tablets, 1),
                new DeviceCount(id, name, SupportGroup.COMPUTER_ROOM.name(), others - thirdBullet, 1),
                new DeviceCount(id, name, SupportGroup.BOARD_AND_CLASS_SET.name(), thirdBullet, 1));
    }

    private static PlannedSupport planned(Scenario.Support support, Evaluation evaluation) {
        TreeMap<Integer, BigDecimal> posts = new TreeMap<>();
        TreeMap<Integer, BigDecimal> need = new TreeMap<>();
        for (Evaluation.SupportRow row : evaluation.support()) {
            need.put(row.year(), row.need());
            BigDecimal planned = row.posts();
            if (planned != null) {
                posts.put(row.year(), planned);
            }
        }
        return new PlannedSupport(
                support.tabletsPerPost(), support.devicesPerPost(), support.existingPosts(), posts, need);
    }

    /** How much of a school's other devices are boards and class sets, by what it should have. */
    private ThirdBullet thirdBullet(Quarter quarter) {
        Map<Long, long[]> bySchool = new HashMap<>();
        for (EquipmentGap gap : targets.gaps(quarter.schoolYear())) {
            SupportGroup group = gap.category().supportGroup();
            long devices =
                    (long) (gap.actual() + gap.missing()) * gap.category().devicesPerUnit();
            long[] sums = bySchool.computeIfAbsent(gap.school().id(), school -> new long[2]);
            sums[0] += group == SupportGroup.BOARD_AND_CLASS_SET ? devices : 0;
            sums[1] += group == SupportGroup.COMPUTER_ROOM ? devices : 0;
        }
        return new ThirdBullet(bySchool);
    }

    /** Per school of the register: boards and class sets, computer-room devices. A scenario knows their sum only. */
    private record ThirdBullet(Map<Long, long[]> bySchool) {

        long of(@Nullable Long school, long others) {
            long[] sums = school == null ? null : bySchool.get(school);
            return sums == null || sums[0] == 0 ? 0 : others * sums[0] / (sums[0] + sums[1]);
        }
    }
}
