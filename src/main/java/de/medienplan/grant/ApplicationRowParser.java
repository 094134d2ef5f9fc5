package de.medienplan.grant;

import de.medienplan.importing.Fault;
import de.medienplan.importing.GermanValues;
import de.medienplan.importing.Hint;
import de.medienplan.importing.RowReader;
import de.medienplan.importing.TableRow;
import de.medienplan.school.SchoolRow;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads one row of a file with applications beside what is stored, noting a fault for each field it cannot take. */
final class ApplicationRowParser {

    /** What a row asks for; {@code stored} is null for a new application. */
    record Parsed(
            int row,
            @Nullable ApplicationRow stored,
            ApplicationInput input,
            @Nullable Arrival arrival,
            SchoolRow school,
            CategoryRow category) {}

    private final ApplicationFile file;
    private final ApplicationIndex index;
    private final List<Fault> faults;
    private int firstWithoutProgramme;

    ApplicationRowParser(ApplicationFile file, ApplicationIndex index, List<Fault> faults) {
        this.file = file;
        this.index = index;
        this.faults = faults;
    }

    /** Tells of the programme that was taken for rows that name none. */
    List<Hint> hints() {
        ProgrammeId chosen = file.programmeId();
        return firstWithoutProgramme == 0 || chosen == null
                ? List.of()
                : List.of(new Hint(
                        firstWithoutProgramme,
                        "",
                        "",
                        Message.of(
                                "grant.import.programmeTaken",
                                index.programme(chosen).name()),
                        false));
    }

    /** Null if the row is at fault. */
    @Nullable
    Parsed parse(TableRow row) {
        int before = faults.size();
        Line line = new Line(new RowReader<>(row, file.mapping(), faults));
        Parsed parsed = line.parse();
        return faults.size() == before ? parsed : null;
    }

    /** The row at hand. */
    private final class Line {

        private final RowReader<ApplicationField> reader;

        private Line(RowReader<ApplicationField> reader) {
            this.reader = reader;
        }

        private @Nullable Parsed parse() {
            ApplicationRow stored = reader.value(ApplicationField.REFERENCE, index::application);
            if (stored == null && !reader.text(ApplicationField.REFERENCE).isEmpty()) {
                return null;
            }
            ProgrammeTerms programme = programme(stored);
            SchoolRow school = given(ApplicationField.SCHOOL, index::school, stored == null ? null : school(stored));
            CategoryRow category = programme == null
                    ? null
                    : given(
                            ApplicationField.CATEGORY,
                            name -> ApplicationIndex.category(programme, name),
                            stored == null ? null : programme.category(stored.categoryId()));
            if (programme == null || school == null || category == null) {
                return null;
            }
            if (stored != null) {
                refuseMove(stored, school, category);
                return parsed(stored, school, category, programme);
            }
            List<ApplicationRow> present = index.applications(school.id(), category.id());
            if (present.size() > 1) {
                reader.fault(ApplicationField.REFERENCE, Message.of("grant.import.severalApplications"));
                return null;
            }
            return parsed(present.isEmpty() ? null : present.getFirst(), school, category, programme);
        }

        private @Nullable ProgrammeTerms programme(@Nullable ApplicationRow stored) {
            if (!reader.text(ApplicationField.PROGRAMME).isEmpty()) {
                return reader.value(ApplicationField.PROGRAMME, index::programme);
            }
            if (stored != null) {
                return index.programme(stored.programmeId());
            }
            ProgrammeId chosen = file.programmeId();
            if (chosen == null) {
                reader.fault(ApplicationField.PROGRAMME, Message.of("grant.import.whichProgramme", index.programmes()));
            }
            firstWithoutProgramme = firstWithoutProgramme == 0 ? reader.number() : firstWithoutProgramme;
            return chosen == null ? null : index.programme(chosen);
        }

        private @Nullable SchoolRow school(ApplicationRow stored) {
            return index.school(stored.schoolId());
        }

        private void refuseMove(ApplicationRow stored, SchoolRow school, CategoryRow category) {
            if (!stored.schoolId().equals(school.id())) {
                reader.fault(ApplicationField.SCHOOL, Message.of("grant.import.otherSchool", stored.reference()));
            }
            if (!stored.categoryId().equals(category.id())) {
                reader.fault(ApplicationField.CATEGORY, Message.of("grant.import.otherCategory", stored.reference()));
            }
        }

        private @Nullable Parsed parsed(
                @Nullable ApplicationRow stored, SchoolRow school, CategoryRow category, ProgrammeTerms programme) {
            BigDecimal costs =
                    given(ApplicationField.COSTS, GermanValues::euros, stored == null ? null : stored.costs());
            BigDecimal requested =
                    given(ApplicationField.REQUESTED, GermanValues::euros, stored == null ? null : stored.requested());
            ApplicationInput input = new ApplicationInput(
                    programme.id(),
                    category.id(),
                    school.id(),
                    text(ApplicationField.PURPOSE, stored == null ? "" : stored.purpose(), 500),
                    Objects.requireNonNullElse(costs, BigDecimal.ONE),
                    Objects.requireNonNullElse(requested, BigDecimal.ONE),
                    text(ApplicationField.RESPONSIBLE, stored == null ? "" : stored.responsible(), 200),
                    date(ApplicationField.PLANNED_FOR, stored == null ? null : stored.plannedFor()),
                    date(ApplicationField.ORDERED_ON, stored == null ? null : stored.orderedOn()),
                    date(ApplicationField.EARLY_START_ON, stored == null ? null : stored.earlyStartOn()));
            if (costs == null || requested == null) {
                return null;
            }
            check(stored, input);
            return new Parsed(
                    reader.number(), stored, input, ArrivalReader.read(reader, stored, requested), school, category);
        }

        private void check(@Nullable ApplicationRow stored, ApplicationInput input) {
            try {
                Amounts.check(input);
            } catch (UserException refusal) {
                reader.fault(ApplicationField.REQUESTED, refusal.reason());
            }
            if (stored != null && stored.state() != ApplicationState.PREPARING) {
                refuseOther(ApplicationField.COSTS, stored, stored.costs(), input.costs());
                refuseOther(ApplicationField.REQUESTED, stored, stored.requested(), input.requested());
            }
        }

        private void refuseOther(ApplicationField field, ApplicationRow stored, BigDecimal was, BigDecimal now) {
            if (was.compareTo(now) != 0) {
                reader.fault(field, fixed(stored));
            }
        }

        private static Message fixed(ApplicationRow stored) {
            return Message.of(
                    "grant.application.amountsFixed",
                    stored.reference(),
                    stored.state().label());
        }

        /** The cell, else what is stored; a fault if there is neither. */
        private <T> @Nullable T given(ApplicationField field, Function<String, T> parser, @Nullable T stored) {
            if (reader.text(field).isEmpty() && stored == null) {
                reader.fault(field, Message.of("grant.import.missing"));
                return null;
            }
            return reader.text(field).isEmpty() ? stored : reader.value(field, parser);
        }

        private @Nullable LocalDate date(ApplicationField field, @Nullable LocalDate stored) {
            return reader.text(field).isEmpty() ? stored : reader.value(field, GermanValues::recentDate);
        }

        private String text(ApplicationField field, String stored, int most) {
            String text = reader.text(field);
            if (text.length() > most) {
                reader.fault(field, Message.of("grant.import.tooLong", most));
            }
            return text.isEmpty() ? stored : text;
        }
    }
}
