package de.medienplan.map;

import de.medienplan.rollout.outlook.SchoolStanding;
import de.medienplan.shared.Message;
import de.medienplan.shared.Texts;
import de.medienplan.ui.Palette;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Puts schools into the groups of a legend. */
interface Grouping {

    List<String> COLOURS = List.of(
            Palette.BLUE,
            Palette.ORANGE,
            Palette.GREEN,
            Palette.PURPLE,
            Palette.BROWN,
            Palette.SKY,
            Palette.OLIVE,
            Palette.RED);

    List<MapGroup> groups(Locale locale);

    /** @param school null if the plan does not know it */
    int of(@Nullable SchoolStanding school);

    /** In colours and shapes by turns; the last two shapes stand for schools without a date and outside the plan. */
    static List<MapGroup> coloured(List<String> labels) {
        MarkShape[] shapes = MarkShape.values();
        return IntStream.range(0, labels.size())
                .mapToObj(n ->
                        new MapGroup(labels.get(n), COLOURS.get(n % COLOURS.size()), shapes[n % (shapes.length - 2)]))
                .toList();
    }

    static MapGroup outside(Locale locale) {
        return grey("map.group.outside", MarkShape.HEXAGON, locale);
    }

    static MapGroup grey(String key, MarkShape shape, Locale locale) {
        return new MapGroup(Texts.render(Message.of(key), locale), Palette.GREY, shape);
    }
}
