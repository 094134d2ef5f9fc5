package de.medienplan.grant;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A figure with what its sources say.
 *
 * @param place what it is a figure of
 */
public record FigureRow(
        long id,
        int version,
        Place place,
        String code,
        String name,
        FigureKind kind,
        Choice choice,
        List<Variant> variants) {

    /**
     * @param programmeId null for figures beyond a programme
     * @param field null for figures beyond a programme
     * @param year the only year it holds for; null: every year
     */
    public record Place(
            @Nullable ProgrammeId programmeId,
            @Nullable ProgrammeField field,
            @Nullable Integer year) {}

    /**
     * @param chosenId the variant that is computed with; null if the figure is open
     * @param openReason why it is open; null if a variant is chosen
     */
    public record Choice(@Nullable Long chosenId, @Nullable String openReason) {}

    /** What one source says. */
    public record Variant(
            long id, Object value, String source, @Nullable LocalDate sourceDate) {}

    /** The same with this value chosen, not yet stored. */
    public FigureRow entering(FigureInput input) {
        Variant entered = new Variant(-1, input.value(), input.source(), input.sourceDate());
        return new FigureRow(id, version, place, code, name, kind, new Choice(-1L, null), List.of(entered));
    }

    public @Nullable ProgrammeId programmeId() {
        return place.programmeId();
    }

    public @Nullable ProgrammeField field() {
        return place.field();
    }

    public Optional<Variant> chosen() {
        return variants.stream().filter(this::isChosen).findFirst();
    }

    /** Whether nothing is to be computed with it. */
    public boolean isOpen() {
        return choice.chosenId() == null;
    }

    public boolean isChosen(Variant variant) {
        return Objects.equals(variant.id(), choice.chosenId());
    }

    /** Whether its sources contradict each other. */
    public boolean isDisputed() {
        return variants.stream().map(Variant::value).distinct().count() > 1;
    }

    /** How far the variant is from the chosen one; empty unless both are amounts. */
    public Optional<BigDecimal> difference(Variant variant) {
        return chosen().filter(chosen -> chosen.value() instanceof BigDecimal && variant.value() instanceof BigDecimal)
                .map(chosen -> ((BigDecimal) variant.value()).subtract((BigDecimal) chosen.value()));
    }
}
