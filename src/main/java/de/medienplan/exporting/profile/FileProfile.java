package de.medienplan.exporting.profile;

import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a file for another program looks like.
 *
 * @param id null while new
 * @param version the version that the user began to edit, 0 while new
 * @param columns one a line: heading, equals sign, {@link Template}
 * @param source what says that the other program wants it so
 */
public record FileProfile(
        @Nullable Long id, int version, String name, ProfileLayout layout, String columns, String source) {

    private static final String COLUMNS = "exporting.profile.columns";

    /**
     * The columns in their order.
     *
     * @throws UserException if a line is none, names two columns alike, or holds a faulty template; names the line
     */
    public List<ProfileColumn> parsed() {
        List<ProfileColumn> parsed = new ArrayList<>();
        int number = 0;
        for (String line : columns.lines().toList()) {
            number++;
            if (!line.isBlank()) {
                parsed.add(column(line, number));
            }
        }
        UserException.throwIfAt(parsed.isEmpty(), COLUMNS, "exporting.profile.noColumn");
        return parsed;
    }

    private static ProfileColumn column(String line, int number) {
        int equals = line.indexOf('=');
        UserException.throwIfAt(equals <= 0, COLUMNS, "exporting.profile.line", number);
        try {
            return new ProfileColumn(
                    line.substring(0, equals).strip(),
                    Template.of(line.substring(equals + 1).strip()));
        } catch (UserException refusal) {
            throw inLine(number, refusal);
        }
    }

    private static UserException inLine(int number, UserException refusal) {
        return UserException.at(COLUMNS, Message.of("exporting.profile.faultyLine", number, refusal.reason()));
    }

    /**
     * Whether a file can be written by it, tried with the examples of what can be filled in.
     *
     * @return the file over one row of examples
     * @throws UserException that names the field, the line and what there is instead
     */
    public ProfiledFile tried(Collection<? extends Placeholder> known) {
        UserException.throwIfAt(name.isBlank(), "exporting.profile.name", "exporting.profile.noName");
        UserException.throwIfAt(
                !List.of("csv", "txt").contains(layout.ending()),
                "exporting.profile.ending",
                "exporting.profile.noEnding");
        Map<String, Integer> lines = new HashMap<>();
        int number = 0;
        for (ProfileColumn column : parsed()) {
            number++;
            Integer first = lines.putIfAbsent(column.heading(), number);
            UserException.throwIfAt(first != null, COLUMNS, "exporting.profile.twice", column.heading());
            try {
                column.template().requireKnown(known);
            } catch (UserException refusal) {
                throw inLine(number, refusal);
            }
        }
        return ProfiledFile.of(
                this, List.of(known.stream().collect(Collectors.toMap(Placeholder::word, Placeholder::example))));
    }
}
