package de.medienplan.grant;

import de.medienplan.history.TrackedPart;
import de.medienplan.history.Untracked;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Texts;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One source's value of a figure. */
@Entity
@Table(name = "grant_figure_variant")
class FigureVariant implements TrackedPart {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Untracked
    @ManyToOne(fetch = FetchType.LAZY)
    private Figure figure;

    private @Nullable BigDecimal amount;
    private @Nullable LocalDate day;
    private @Nullable String words;
    private String source;
    private @Nullable LocalDate sourceDate;

    @SuppressWarnings("NullAway.Init")
    protected FigureVariant() {}

    FigureVariant(Figure figure, FigureInput input) {
        this.figure = figure;
        this.source = input.source();
        update(input);
    }

    void update(FigureInput input) {
        amount = input.value() instanceof BigDecimal number ? number : null;
        day = input.value() instanceof LocalDate date ? date : null;
        words = input.value() instanceof String text ? text : null;
        source = input.source();
        sourceDate = input.sourceDate();
    }

    FigureRow.Variant row() {
        return new FigureRow.Variant(id(), value(), source, sourceDate);
    }

    Object value() {
        BigDecimal number = amount;
        if (number != null) {
            return number.setScale(Math.max(2, number.stripTrailingZeros().scale()));
        }
        return day != null ? day : Objects.requireNonNull(words);
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    @Override
    public Object trackedOwner() {
        return figure;
    }

    @Override
    public String trackedQualifier() {
        return source;
    }

    @Override
    public String toString() {
        return Formats.value(value(), Texts.LOCALES.getFirst()) + " (" + source + ")";
    }
}
