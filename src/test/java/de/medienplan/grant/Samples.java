package de.medienplan.grant;

import de.medienplan.school.MepPlace;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolLevel;
import de.medienplan.school.SchoolRow;
import de.medienplan.school.SchoolStatus;
import de.medienplan.shared.SchoolYear;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A programme like the DigitalPakt, a school and an application, to be varied by tests. */
final class Samples {

    static final CategoryRow MOBILE = new CategoryRow(
            new GrantCategoryId(6),
            0,
            "MOBILE",
            "Mobile Endgeräte",
            euros(25_000),
            LocalDate.of(2020, 3, 26),
            null,
            "",
            "test");
    static final CategoryRow WLAN =
            new CategoryRow(new GrantCategoryId(2), 0, "WLAN", "WLAN", null, null, null, "", "test");
    static final RequiredDocumentRow FORM = new RequiredDocumentRow(11, 0, "Antragsformular", Action.SUBMIT, "test");
    static final RequiredDocumentRow PROOF =
            new RequiredDocumentRow(12, 0, "Verwendungsnachweis", Action.SETTLE, "test");

    private Samples() {}

    static BigDecimal euros(long amount) {
        return BigDecimal.valueOf(amount).setScale(2);
    }

    static ProgrammeTerms programme(EarlyStart earlyStart, Map<ProgrammeField, ?> changed) {
        Map<ProgrammeField, Object> values = new EnumMap<>(ProgrammeField.class);
        values.put(ProgrammeField.BASE_AMOUNT, euros(30_000));
        values.put(ProgrammeField.SMALL_SCHOOL_PUPILS, BigDecimal.valueOf(60));
        values.put(ProgrammeField.BASE_PER_PUPIL, euros(500));
        values.put(ProgrammeField.POOL, euros(100_000));
        values.put(ProgrammeField.OWN_SHARE, new BigDecimal("0.1"));
        values.put(ProgrammeField.APPLICATION_FROM, LocalDate.of(2019, 8, 8));
        values.put(ProgrammeField.APPLICATION_UNTIL, LocalDate.of(2023, 5, 16));
        values.put(ProgrammeField.APPROVAL_UNTIL, LocalDate.of(2024, 5, 15));
        values.put(ProgrammeField.START_FROM, LocalDate.of(2019, 5, 17));
        values.put(ProgrammeField.COMPLETION_UNTIL, LocalDate.of(2024, 12, 31));
        values.put(ProgrammeField.SETTLEMENT_UNTIL, LocalDate.of(2024, 12, 31));
        values.putAll(changed);
        Map<ProgrammeField, FigureRow> figures = new EnumMap<>(ProgrammeField.class);
        values.forEach((field, value) -> figures.put(field, figure(field, value)));
        return new ProgrammeTerms(
                new ProgrammeId(1),
                0,
                new ProgrammeTerms.Naming("test", "Testprogramm"),
                ProgrammeState.RUNNING,
                new ProgrammeTerms.Rules(earlyStart, true),
                "",
                new ProgrammeTerms.Values(figures, new TreeMap<>()),
                List.of(WLAN, MOBILE),
                List.of(FORM, PROOF));
    }

    static ProgrammeTerms programme() {
        return programme(EarlyStart.WITH_ALLOWANCE, Map.of());
    }

    /** A value that is a text stands for "open", the text being the reason. */
    private static FigureRow figure(ProgrammeField field, Object value) {
        boolean open = value instanceof String;
        List<FigureRow.Variant> variants = open ? List.of() : List.of(new FigureRow.Variant(1, value, "test", null));
        return new FigureRow(
                field.ordinal(),
                0,
                new FigureRow.Place(new ProgrammeId(1), field, null),
                field.name(),
                field.name(),
                field.kind(),
                new FigureRow.Choice(open ? null : 1L, open ? value.toString() : null),
                variants);
    }

    static SchoolRow school(@Nullable Integer pupils, @Nullable LocalDate concept) {
        return new SchoolRow(
                new SchoolId(7),
                new SchoolRow.Naming("67007", "Goetheschule", null),
                new SchoolRow.Type("GY", "Gymnasium", SchoolLevel.SECONDARY),
                new SchoolRow.Figures(new SchoolYear(2020), pupils, null, null),
                new SchoolRow.Building(null, null, null, null, null),
                new SchoolRow.Media(MepPlace.PLANNED, concept, null),
                new SchoolRow.Standing(SchoolStatus.ACTIVE, null, null),
                new SchoolRow.Place(null, null, null, null, null, null),
                Set.of());
    }

    static Application application(CategoryRow category, long costs, long requested) {
        return new Application(category, costs, requested);
    }

    /** An application in the making; each method sets what the test is about. */
    static final class Application {
        private final CategoryRow category;
        private final BigDecimal costs;
        private final BigDecimal requested;
        private ApplicationState state = ApplicationState.PREPARING;
        private @Nullable LocalDate ordered;
        private @Nullable LocalDate allowed;
        private @Nullable LocalDate submitted;
        private @Nullable LocalDate noticed;
        private @Nullable LocalDate implemented;
        private @Nullable LocalDate drawnOn;
        private @Nullable BigDecimal approved;
        private @Nullable BigDecimal drawn;
        private Set<Long> documents = Set.of(11L, 12L);

        private Application(CategoryRow category, long costs, long requested) {
            this.category = category;
            this.costs = euros(costs);
            this.requested = euros(requested);
        }

        Application submitted() {
            state = ApplicationState.SUBMITTED;
            submitted = LocalDate.of(2022, 3, 15);
            return this;
        }

        Application approved(long amount) {
            submitted();
            state = ApplicationState.APPROVED;
            noticed = LocalDate.of(2022, 9, 1);
            approved = euros(amount);
            return this;
        }

        Application implemented(long amount) {
            approved(amount);
            state = ApplicationState.IMPLEMENTED;
            implemented = LocalDate.of(2023, 6, 30);
            return this;
        }

        Application drawn(long amount) {
            implemented(amount);
            state = ApplicationState.DRAWN;
            drawnOn = LocalDate.of(2023, 10, 1);
            drawn = euros(amount);
            return this;
        }

        Application approvedAnew(long amount) {
            approved = euros(amount);
            return this;
        }

        Application ordered(LocalDate on, @Nullable LocalDate earlyStart) {
            ordered = on;
            allowed = earlyStart;
            return this;
        }

        Application without(long document) {
            documents = documents.stream().filter(id -> id != document).collect(java.util.stream.Collectors.toSet());
            return this;
        }

        ApplicationRow row(ApplicationId id) {
            return new ApplicationRow(
                    id,
                    0,
                    "A-" + id,
                    state,
                    new ApplicationInput(
                            new ProgrammeId(1),
                            category.id(),
                            new SchoolId(7),
                            "",
                            costs,
                            requested,
                            "",
                            null,
                            ordered,
                            allowed),
                    new ApplicationProgress(
                            submitted,
                            noticed == null || approved == null ? null : new Approval("", noticed, approved),
                            implemented,
                            drawnOn == null || drawn == null ? null : new Drawdown(drawnOn, drawn),
                            null,
                            euros(0),
                            null),
                    false,
                    documents);
        }

        CategoryRow category() {
            return category;
        }
    }
}
