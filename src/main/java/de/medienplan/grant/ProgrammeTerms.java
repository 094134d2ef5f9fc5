package de.medienplan.grant;

import de.medienplan.shared.Message;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A programme as its rules read it: the chosen values of its figures. A field without a figure does not exist in the
 * programme; one that is open yields no value and says why.
 */
public record ProgrammeTerms(
        long id,
        int version,
        Naming naming,
        ProgrammeState state,
        Rules rules,
        String notes,
        Map<ProgrammeField, FigureRow> figures,
        List<CategoryRow> categories,
        List<RequiredDocumentRow> documents) {

    public record Naming(String code, String name) {}

    /** What holds for every application. */
    public record Rules(EarlyStart earlyStart, boolean conceptRequired) {}

    public ProgrammeTerms {
        figures = Map.copyOf(figures);
        categories = List.copyOf(categories);
        documents = List.copyOf(documents);
    }

    public String code() {
        return naming.code();
    }

    public String name() {
        return naming.name();
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
        return Optional.ofNullable(figures.get(field))
                .flatMap(FigureRow::chosen)
                .map(variant -> type.cast(variant.value()));
    }

    /** Whether the programme has this field and its value is not known yet. */
    public boolean isOpen(ProgrammeField field) {
        FigureRow figure = figures.get(field);
        return figure != null && figure.isOpen();
    }

    /** Why nothing can be computed with the field, if it is open. */
    public Optional<Message> openMessage(ProgrammeField field) {
        FigureRow figure = figures.get(field);
        return figure == null || !figure.isOpen()
                ? Optional.empty()
                : Optional.of(Message.of(
                        "grant.open",
                        field.label(),
                        naming.name(),
                        Optional.ofNullable(figure.choice().openReason()).orElse("")));
    }

    public List<FigureRow> openFigures() {
        return figures.values().stream().filter(figure -> figure.isOpen()).toList();
    }

    public CategoryRow category(long categoryId) {
        return categories.stream()
                .filter(category -> category.id() == categoryId)
                .findFirst()
                .orElseThrow();
    }
}
