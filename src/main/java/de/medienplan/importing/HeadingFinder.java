package de.medienplan.importing;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the sheet and the lines whose cells read most like headings of the kind; titles above are passed over, hidden sheets
 * come last.
 */
final class HeadingFinder<F extends ImportField> {

    /** Any number but a year. */
    private static final Pattern NUMBER = Pattern.compile("(?!(19|20)\\d{2}$)-?\\d[\\d.,]*");

    private static final int MOST_BELOW = 2;

    private final SourceFile file;
    private final List<F> fields;

    HeadingFinder(SourceFile file, List<F> fields) {
        this.file = file;
        this.fields = fields;
    }

    private record Scored(TablePlace place, boolean shown, int known) {}

    private static final Comparator<Scored> BEST = Comparator.comparing(Scored::shown)
            .thenComparing(Scored::known)
            .thenComparing(scored -> -scored.place().sheet())
            .thenComparing(scored -> -scored.place().headingLine());

    TablePlace find() {
        return IntStream.range(0, file.sheets().size())
                .boxed()
                .flatMap(this::places)
                .filter(scored -> scored.known() > 0)
                .max(BEST)
                .map(scored -> joined(scored.place()))
                .orElseGet(file::first);
    }

    /** The most likely headings of a sheet, its first line if none are known. */
    TablePlace inSheet(int sheet) {
        return places(sheet).max(BEST).map(scored -> joined(scored.place())).orElseGet(file::first);
    }

    private Stream<Scored> places(int sheet) {
        SheetStart start = file.sheets().get(sheet);
        return start.lines().stream()
                .map(line -> new TablePlace(sheet, line.number()))
                .map(place -> new Scored(place, !start.hidden(), likeness(place)));
    }

    /** How many fields the line names; numbers do not stand in headings, the required fields do. */
    private int likeness(TablePlace place) {
        List<String> header = file.headings(place);
        long numbers =
                header.stream().filter(cell -> NUMBER.matcher(cell).matches()).count();
        Set<F> known = new ColumnGuess<F>(header, List.of()).of(fields).keySet();
        long required = known.stream().filter(ImportField::required).count();
        return known.isEmpty() ? 0 : known.size() + (int) (required - numbers);
    }

    private int known(TablePlace place) {
        return new ColumnGuess<F>(file.headings(place), List.of()).of(fields).size();
    }

    /** With the lines above and below that belong to the headings, if that makes no field unknown. */
    TablePlace joined(TablePlace place) {
        TablePlace best = place;
        if (isPartOf(place.headingLine() - 1, place, 2)) {
            best = better(best, new TablePlace(place.sheet(), place.headingLine(), 1, 0));
        }
        for (int below = 1; below <= MOST_BELOW && best.below() == below - 1 && continues(best); below++) {
            best = better(best, new TablePlace(place.sheet(), place.headingLine(), best.above(), below));
        }
        return best;
    }

    private TablePlace better(TablePlace present, TablePlace wider) {
        return known(wider) >= known(present) ? wider : present;
    }

    /** Whether the line is there and holds words only. */
    private boolean isPartOf(int number, TablePlace place, int least) {
        return cells(number, place).stream()
                        .filter(cell -> !cell.isEmpty())
                        .distinct()
                        .count()
                >= least;
    }

    private List<String> cells(int number, TablePlace place) {
        return file.sheets().get(place.sheet()).lines().stream()
                .filter(line -> line.number() == number)
                .map(TableRow::cells)
                .filter(cells -> cells.stream().noneMatch(cell -> cell.matches("[\\d.,\\s]+")))
                .findFirst()
                .orElse(List.of());
    }

    /** A second line of headings says nothing about the columns that are known without it. */
    private boolean continues(TablePlace place) {
        List<String> below = cells(place.lastLine() + 1, place);
        List<Integer> keys = new ColumnGuess<F>(file.headings(place), List.of())
                .of(fields).entrySet().stream()
                        .filter(entry -> entry.getKey().required())
                        .flatMap(entry -> entry.getValue().stream())
                        .toList();
        long filled = below.stream().filter(cell -> !cell.isEmpty()).count();
        long headings = file.headings(place).stream()
                .filter(name -> !name.startsWith("("))
                .count();
        return filled > 0
                && filled < headings
                && below.getFirst().isEmpty()
                && keys.stream()
                        .allMatch(key -> key >= below.size() || below.get(key).isEmpty());
    }
}
