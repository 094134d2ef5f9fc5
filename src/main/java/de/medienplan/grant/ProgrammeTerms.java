package de.medienplan.grant;

import de.medienplan.shared.Message;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A programme as its rules read it: the chosen values of its figures. A field without a figure does not exist in the
 * programme; one that is open yields no value and says why.
 */
public record ProgrammeTerms(
        ProgrammeId id,
        int version,
        Naming naming,
        ProgrammeState state,
        Rules rules,
        String notes,
        Values values,
        List<CategoryRow> categories,
        List<RequiredDocumentRow> documents) {

    public record Naming(String code, String name) {}

    /** What holds for every application. */
    public record Rules(EarlyStart earlyStart, boolean conceptRequired) {}

    /**
     * Its figures.
     *
     * @param ownShares by year, where the city's share differs from year to year
     */
    public record Values(Map<ProgrammeField, FigureRow> byField, SortedMap<Integer, FigureRow> ownShares) {

        public Values {
            byField = Map.copyOf(byField);
            ownShares = Collections.unmodifiableSortedMap(new TreeMap<>(ownShares));
        }
    }

    public ProgrammeTerms {
        categories = List.copyOf(categories);
        documents = List.copyOf(documents);
    }

    public String code() {
        return naming.code();
    }

    public String name() {
        return naming.name();
    }

    /**
     * The programme as if these values had been entered.
     *
     * @param entered by code of the figure
     */
    public ProgrammeTerms entering(Map<String, FigureInput> entered) {
        UnaryOperator<FigureRow> enter = figure -> Optional.ofNullable(entered.get(figure.code()))
                .map(figure::entering)
                .orElse(figure);
        Map<ProgrammeField, FigureRow> byField = new EnumMap<>(ProgrammeField.class);
        values.byField().forEach((field, figure) -> byField.put(field, enter.apply(figure)));
        SortedMap<Integer, FigureRow> ownShares = new TreeMap<>();
        values.ownShares().forEach((year, figure) -> ownShares.put(year, enter.apply(figure)));
        return new ProgrammeTerms(
                id, version, naming, state, rules, notes, new Values(byField, ownShares), categories, documents);
    }

    /** Those that hold for every year. */
    public Map<ProgrammeField, FigureRow> figures() {
        return values.byField();
    }

    /**
     * The figure that says what share of costs of the year the city bears: that of the year, or the one for all years where
     * the year has none or an open one and the general one is known. Empty if the programme has none.
     */
    public Optional<FigureRow> ownShareFigure(int year) {
        Optional<FigureRow> ofYear = Optional.ofNullable(values.ownShares().get(year));
        Optional<FigureRow> general = Optional.ofNullable(figures().get(ProgrammeField.OWN_SHARE));
        return ofYear.filter(figure -> !figure.isOpen())
                .or(() -> general.filter(figure -> !figure.isOpen()))
                .or(() -> ofYear)
                .or(() -> general);
    }

    /** Share of costs of the year that the city bears, 0 to 1; empty while it is open. */
    public Optional<BigDecimal> ownShare(int year) {
        return ownShareFigure(year).flatMap(FigureRow::chosen).map(variant -> (BigDecimal) variant.value());
    }

    /** An amount, a rate or a count. */
    public Optional<BigDecimal> number(ProgrammeField field) {
        return value(field, BigDecimal.class);
    }

    public Optional<LocalDate> date(ProgrammeField field) {
        return value(field, LocalDate.class);
    }

    public Optional<String> text(ProgrammeField field) {
        return value(field, String.class);
    }

    private <T> Optional<T> value(ProgrammeField field, Class<T> type) {
        return Optional.ofNullable(figures().get(field))
                .flatMap(FigureRow::chosen)
                .map(variant -> type.cast(variant.value()));
    }

    /** Whether the programme has this field and its value is not known yet. */
    public boolean isOpen(ProgrammeField field) {
        FigureRow figure = figures().get(field);
        return figure != null && figure.isOpen();
    }

    /** Why nothing can be computed with the field, if it is open. */
    public Optional<Message> openMessage(ProgrammeField field) {
        return Optional.ofNullable(figures().get(field)).flatMap(figure -> openMessage(figure, field.label()));
    }

    /** Why nothing can be computed with the own share of the year, if it is open. */
    public Optional<Message> ownShareOpen(int year) {
        return ownShareFigure(year).flatMap(figure -> openMessage(figure, Message.of("rollout.named", figure.name())));
    }

    private Optional<Message> openMessage(FigureRow figure, Message label) {
        return figure.isOpen()
                ? Optional.of(Message.of(
                        "grant.open",
                        label,
                        naming.name(),
                        Optional.ofNullable(figure.choice().openReason()).orElse("")))
                : Optional.empty();
    }

    public List<FigureRow> openFigures() {
        return Stream.concat(figures().values().stream(), values.ownShares().values().stream())
                .filter(FigureRow::isOpen)
                .toList();
    }

    public CategoryRow category(GrantCategoryId categoryId) {
        return categories.stream()
                .filter(category -> category.id().equals(categoryId))
                .findFirst()
                .orElseThrow();
    }
}
