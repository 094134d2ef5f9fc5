package de.medienplan.rollout.derive;

import de.medienplan.grant.FigureRow;
import de.medienplan.grant.ProgrammeField;
import de.medienplan.grant.ProgrammeTerms;
import de.medienplan.grant.Programmes;
import de.medienplan.shared.Message;
import de.medienplan.shared.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** New scenarios count with the amounts of a programme of the register, not with figures of their own. */
@Component
class ProgrammeFigures {

    private static final Map<String, ProgrammeField> FIELDS = Map.of(
            "baseAmount", ProgrammeField.BASE_AMOUNT,
            "smallSchoolPupils", ProgrammeField.SMALL_SCHOOL_PUPILS,
            "basePerPupil", ProgrammeField.BASE_PER_PUPIL,
            "poolAmount", ProgrammeField.POOL);

    private final Programmes programmes;

    ProgrammeFigures(Programmes programmes) {
        this.programmes = programmes;
    }

    /** The programmes whose base amount or pool is entered. */
    List<ProgrammeTerms> known() {
        return programmes.all().stream()
                .filter(programme ->
                        programme.number(ProgrammeField.BASE_AMOUNT).isPresent()
                                || programme.number(ProgrammeField.POOL).isPresent())
                .toList();
    }

    /** The figures with those of the programme in place of their own; what it does not have counts 0. */
    static List<Assumption> over(List<Assumption> figures, @Nullable ProgrammeTerms programme) {
        return figures.stream()
                .map(figure -> {
                    ProgrammeField field = FIELDS.get(figure.code());
                    return field == null ? figure : of(figure, field, programme);
                })
                .toList();
    }

    private static Assumption of(Assumption figure, ProgrammeField field, @Nullable ProgrammeTerms programme) {
        if (programme == null) {
            return figure.with(BigDecimal.ZERO, Texts.german(Message.of("rollout.assumption.noProgramme")));
        }
        String source = Optional.ofNullable(programme.figures().get(field))
                .flatMap(FigureRow::chosen)
                .map(variant -> programme.name() + ": " + variant.source())
                .orElse(programme.name());
        return figure.with(programme.number(field).orElse(BigDecimal.ZERO), source);
    }
}
