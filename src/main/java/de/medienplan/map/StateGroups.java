package de.medienplan.map;

import de.medienplan.rollout.outlook.SchoolStanding;
import de.medienplan.rollout.outlook.Standing;
import de.medienplan.shared.Texts;
import de.medienplan.ui.Palette;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** By how far the schools are. */
final class StateGroups implements Grouping {

    @Override
    public List<MapGroup> groups(Locale locale) {
        List<MapGroup> groups = new ArrayList<>();
        for (Standing standing : Standing.values()) {
            groups.add(group(standing, Texts.render(standing.label(), locale)));
        }
        groups.add(Grouping.outside(locale));
        return groups;
    }

    private static MapGroup group(Standing standing, String label) {
        return switch (standing) {
            case START_LATE -> new MapGroup(label, Palette.RED, MarkShape.INVERTED);
            case WORKS_LATE -> new MapGroup(label, Palette.ORANGE, MarkShape.TRIANGLE);
            case UNDER_WAY -> new MapGroup(label, Palette.BLUE, MarkShape.SQUARE);
            case TO_COME -> new MapGroup(label, Palette.SKY, MarkShape.DIAMOND);
            case DONE -> new MapGroup(label, Palette.GREEN, MarkShape.CIRCLE);
            case UNPLANNED -> new MapGroup(label, Palette.BROWN, MarkShape.STAR);
        };
    }

    @Override
    public int of(@Nullable SchoolStanding school) {
        return school == null ? Standing.values().length : school.standing().ordinal();
    }
}
