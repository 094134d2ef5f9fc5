package de.medienplan.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Table, raw results and chart of a comparison. */
final class Report {

    private final List<Outcome> outcomes;
    private final int seconds;
    private final int threads;

    Report(List<Outcome> outcomes, int seconds, int threads) {
        this.outcomes = List.copyOf(outcomes);
        this.seconds = seconds;
        this.threads = threads;
    }

    byte[] json() {
        return JsonMapper.builder()
                .build()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsBytes(
                        Map.of("machine", machine(), "seconds", seconds, "threads", threads, "outcomes", outcomes));
    }

    /** Medians by scenario and contestant, as a Markdown table. */
    String table() {
        StringBuilder table = new StringBuilder();
        table.append("\n| scenario | planner | seeds | median cost (EUR) | against best | proven gap |\n");
        table.append("|---|---|---|---|---|---|\n");
        for (String scenario : names(Outcome::scenario)) {
            long best = of(scenario, "").stream()
                    .filter(Outcome::feasible)
                    .mapToLong(Outcome::cost)
                    .min()
                    .orElse(1);
            for (String contestant : names(Outcome::contestant)) {
                table.append(row(scenario, contestant, best)).append('\n');
            }
        }
        return table.toString();
    }

    private String row(String scenario, String contestant, long best) {
        List<Outcome> runs = of(scenario, contestant);
        List<Outcome> feasible = runs.stream().filter(Outcome::feasible).toList();
        if (feasible.isEmpty()) {
            return "| %s | %s | %d | none feasible | | |".formatted(scenario, contestant, runs.size());
        }
        double cost =
                median(feasible.stream().mapToDouble(Outcome::cost).sorted().toArray());
        double gap = median(feasible.stream()
                .mapToDouble(run -> 100.0 * (run.cost() - run.bound()) / run.cost())
                .sorted()
                .toArray());
        String proven = feasible.getFirst().bound() == 0 ? "none" : "%.2f %%".formatted(gap);
        return String.format(
                Locale.UK,
                "| %s | %s | %d | %,.0f | %.4f | %s |",
                scenario,
                contestant,
                runs.size(),
                cost,
                cost / best,
                proven);
    }

    String html() {
        String charts = names(Outcome::scenario).stream()
                .map(scenario -> "<h2>" + scenario + "</h2>" + new Chart(of(scenario, ""), seconds).svg())
                .collect(Collectors.joining("\n"));
        return """
            <!doctype html><html lang="en"><meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1"><title>Medienplan benchmark</title>
            <style>body{font:14px sans-serif;margin:1rem auto;padding:0 1rem;max-width:60rem}
            pre{background:#f4f4f4;padding:1rem;overflow-x:auto}svg{max-width:100%%;height:auto}</style>
            <h1>Cost over time</h1><p>%s; %d s, %d threads. A line a run.</p>%s<pre>%s</pre></html>
            """.formatted(machine(), seconds, threads, charts, table());
    }

    static String machine() {
        return System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", "
                + Runtime.getRuntime().availableProcessors() + " processors, Java "
                + System.getProperty("java.version");
    }

    private List<String> names(java.util.function.Function<Outcome, String> name) {
        return outcomes.stream().map(name).distinct().toList();
    }

    private List<Outcome> of(String scenario, String contestant) {
        return outcomes.stream()
                .filter(o -> o.scenario().equals(scenario)
                        && (contestant.isEmpty() || o.contestant().equals(contestant)))
                .toList();
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
