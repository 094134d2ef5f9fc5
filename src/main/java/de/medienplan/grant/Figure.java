package de.medienplan.grant;

import de.medienplan.history.Tracked;
import de.medienplan.history.Untracked;
import de.medienplan.records.Versioned;
import de.medienplan.shared.Id;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A figure from a source: one value, several that contradict each other with one chosen, or open with the reason. */
@Entity
@Table(name = "grant_figure")
@Tracked("grant.figure")
class Figure extends Versioned {

    @Untracked
    private @Nullable Long programmeId;

    @Enumerated(EnumType.STRING)
    private @Nullable ProgrammeField field;

    /** The only year it holds for; null: every year. */
    @Untracked
    private @Nullable Integer year;

    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private FigureKind kind;

    private @Nullable String openReason;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable FigureVariant chosen;

    @Untracked
    @Column(name = "sort_order")
    private int position;

    @Untracked
    @OneToMany(mappedBy = "figure", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<FigureVariant> variants = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Figure() {}

    /** A figure of a programme that is open until a value is entered. */
    Figure(ProgrammeId programmeId, String programmeCode, ProgrammeField field, String name) {
        this.programmeId = programmeId.value();
        this.field = field;
        this.code = programmeCode + "." + field.name();
        this.name = name;
        this.kind = field.kind();
        this.position = (field.ordinal() + 1) * 10;
    }

    /** The same for one year alone, open until a value is entered. */
    static Figure ofYear(ProgrammeId programmeId, String programmeCode, ProgrammeField field, int year, String name) {
        Figure figure = new Figure(programmeId, programmeCode, field, name);
        figure.year = year;
        figure.code = programmeCode + "." + field.name() + "." + year;
        return figure;
    }

    /** Adds what another source says, without choosing it. */
    FigureVariant add(FigureInput input) {
        check(input);
        FigureVariant variant = new FigureVariant(this, input);
        variants.add(variant);
        return variant;
    }

    /** Corrects the chosen value, or enters the first one. */
    FigureVariant enter(FigureInput input) {
        check(input);
        FigureVariant present = chosen;
        if (present == null) {
            return add(input);
        }
        present.update(input);
        return present;
    }

    void choose(FigureVariant variant) {
        chosen = variant;
        openReason = null;
    }

    void choose(long variantId) {
        choose(variants.stream()
                .filter(variant -> variant.id() == variantId)
                .findFirst()
                .orElseThrow(() -> new UserException(Message.of("grant.figure.variantGone"))));
    }

    /** Nothing is to be computed with it until somebody knows better. */
    void open(String reason) {
        if (reason.isBlank()) {
            throw UserException.at("grant.figure.openReason", Message.of("grant.figure.reasonMissing", name));
        }
        chosen = null;
        openReason = reason.strip();
    }

    private void check(FigureInput input) {
        boolean fits = switch (kind) {
            case DATE -> input.value() instanceof LocalDate;
            case TEXT -> input.value() instanceof String text && !text.isBlank();
            case MONEY -> input.value() instanceof BigDecimal amount && within(amount, 2);
            case COUNT -> input.value() instanceof BigDecimal count && within(count, 0);
            case RATE ->
                input.value() instanceof BigDecimal rate && within(rate, 4) && rate.compareTo(BigDecimal.ONE) <= 0;
        };
        if (!fits) {
            throw UserException.at(
                    kind == FigureKind.RATE ? "grant.figure.percent" : "grant.figure.value",
                    Message.of("grant.figure.invalid." + kind, name));
        }
        if (input.source().isBlank()) {
            throw UserException.at("grant.figure.source", Message.of("grant.figure.sourceMissing", name));
        }
    }

    private static boolean within(BigDecimal number, int scale) {
        return number.signum() >= 0
                && number.stripTrailingZeros().scale() <= scale
                && number.compareTo(BigDecimal.TEN.pow(12)) < 0;
    }

    FigureRow row() {
        FigureVariant present = chosen;
        return new FigureRow(
                id(),
                version(),
                new FigureRow.Place(Id.orNull(programmeId, ProgrammeId::new), field, year),
                code,
                name,
                kind,
                new FigureRow.Choice(present == null ? null : present.id(), openReason),
                variants.stream().map(FigureVariant::row).toList());
    }

    @Override
    public String toString() {
        return name;
    }
}
