package de.medienplan.rollout.planning.city;

import de.medienplan.rollout.planning.*;
import java.nio.file.*;
import java.time.Duration;

public class Probe {
    public static void main(String[] a) throws Exception {
        Scenario s = ScenarioJson.read(Path.of(a[0]));
        long t = System.nanoTime();
        String by = a.length > 2 ? a[2] : CityQuestion.usualDate(s);
        CityAnswer r = new CityStudy(
                        new CityQuestion(s, by, Duration.ofSeconds(Long.parseLong(a[1]))),
                        new StopSignal(),
                        x -> System.out.printf(
                                "%.2f %d %d%n",
                                (System.nanoTime() - t) * 1e-9,
                                x.deadlines().size(),
                                x.levels().size()))
                .run();
        System.out.println("by " + r.by() + " usual " + r.usual() + " hind " + r.hindrances());
        r.deadlines().forEach(System.out::println);
        r.levels().forEach(System.out::println);
    }
}
