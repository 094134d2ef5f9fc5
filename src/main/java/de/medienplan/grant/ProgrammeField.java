package de.medienplan.grant;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;

/** What a programme's directive lays down. Each is a figure with source; it may be open. */
public enum ProgrammeField implements Labelled {
    DIRECTIVE(FigureKind.TEXT),
    /** How much there is for all cities together, in words. */
    VOLUME(FigureKind.TEXT),
    /** What the state bears of it, in words. */
    STATE_SHARE(FigureKind.TEXT),
    /** First day of the programme's term. */
    RUNS_FROM(FigureKind.DATE),
    /** Last day of the programme's term; what is implemented until then may have an earlier day. */
    RUNS_UNTIL(FigureKind.DATE),
    BASE_AMOUNT(FigureKind.MONEY),
    /** Below this number of pupils the base amount is {@link #BASE_PER_PUPIL} for each pupil. */
    SMALL_SCHOOL_PUPILS(FigureKind.COUNT),
    BASE_PER_PUPIL(FigureKind.MONEY),
    /** Money that the city shares out among its schools itself. */
    POOL(FigureKind.MONEY),
    /** Most that one school gets from the programme. */
    CAP_PER_SCHOOL(FigureKind.MONEY),
    /** Share of the costs that the city bears, 0 to 1. */
    OWN_SHARE(FigureKind.RATE),
    APPLICATION_FROM(FigureKind.DATE),
    APPLICATION_UNTIL(FigureKind.DATE),
    APPROVAL_UNTIL(FigureKind.DATE),
    /** No order before this day, even where an early start is allowed. */
    START_FROM(FigureKind.DATE),
    COMPLETION_UNTIL(FigureKind.DATE),
    SETTLEMENT_UNTIL(FigureKind.DATE),
    /** Years after completion in which what was bought must serve its purpose (Zweckbindung). */
    EARMARK_YEARS(FigureKind.COUNT),
    /** Number of schools that the source computed with. */
    STATED_SCHOOLS(FigureKind.COUNT),
    /** Sum of the base amounts as the source states it. */
    STATED_BASE_TOTAL(FigureKind.MONEY);

    private final FigureKind kind;

    ProgrammeField(FigureKind kind) {
        this.kind = kind;
    }

    public FigureKind kind() {
        return kind;
    }

    @Override
    public Message label() {
        return Message.of("grant.programme.value." + name());
    }
}
