package de.medienplan.grant;

import de.medienplan.school.SchoolId;
import de.medienplan.shared.Displayed;
import de.medienplan.shared.Message;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a pool would be shared out, beside how it is shared out now.
 *
 * @param pool what there is to share out
 * @param objection why nothing can be proposed; null if it can
 */
public record ShareProposal(
        ShareSettings settings,
        String planName,
        BigDecimal pool,
        List<Line> lines,
        @Nullable Message objection) {

    public ShareProposal {
        lines = List.copyOf(lines);
    }

    /**
     * @param base base amount, untouched by the share-out; null if it is not known
     * @param before share by the version in force; null if there is none
     * @param after proposed share
     */
    public record Line(
            SchoolId schoolId,
            String schoolName,
            String typeCode,
            @Nullable BigDecimal base,
            @Nullable BigDecimal before,
            BigDecimal after,
            boolean byHand) {

        public Optional<BigDecimal> change() {
            return Optional.ofNullable(before).map(after::subtract);
        }

        private Displayed.Item displayed() {
            return new Displayed.Item(
                    schoolId,
                    schoolName,
                    List.of(
                            new Displayed.Value(Message.of("grant.share.before"), before),
                            new Displayed.Value(Message.of("grant.share.after"), after)));
        }

        public Share share() {
            return new Share(schoolId, after, byHand);
        }
    }

    /** Whether any school has a base amount beside its share. */
    public boolean hasBase() {
        return lines.stream().map(Line::base).anyMatch(base -> base != null && base.signum() > 0);
    }

    /** What is set by hand, by school id. */
    Map<SchoolId, BigDecimal> byHand() {
        return lines.stream().filter(Line::byHand).collect(Collectors.toMap(Line::schoolId, Line::after));
    }

    /** What a user sees of it. */
    Displayed displayed() {
        return new Displayed(lines.stream().map(Line::displayed).toList());
    }

    /** What all schools get of the pool, euros and cents. */
    public BigDecimal total() {
        return lines.stream().map(Line::after).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    /** What is not shared out; zero unless all schools were set by hand. */
    public BigDecimal rest() {
        return pool.subtract(total());
    }

    /** Base amounts and shares of all schools, euros and cents. */
    public BigDecimal together() {
        return total().add(baseTotal());
    }

    /** What the source grants for both, pool and base amounts; empty where it does not say. */
    public Optional<BigDecimal> granted(ProgrammeTerms programme) {
        return programme
                .number(ProgrammeField.STATED_BASE_TOTAL)
                .map(base -> base.add(pool).setScale(2));
    }

    /** Base amounts of all schools, euros and cents; where one is not known it counts as nothing. */
    public BigDecimal baseTotal() {
        return lines.stream()
                .map(line -> line.base() == null ? BigDecimal.ZERO : line.base())
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }
}
