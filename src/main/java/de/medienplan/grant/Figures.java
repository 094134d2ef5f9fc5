package de.medienplan.grant;

import de.medienplan.history.ChangeEntry;
import de.medienplan.history.ChangeHistory;
import de.medienplan.identity.MayManageMoney;
import de.medienplan.identity.MayRead;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Figures from sources, with what contradicts them. Everyone may read them: they come from published papers. */
@Service
@Transactional
public class Figures {

    private final FigureRegister register;
    private final ChangeHistory history;

    Figures(FigureRegister register, ChangeHistory history) {
        this.register = register;
        this.history = history;
    }

    @MayRead
    @Transactional(readOnly = true)
    public List<FigureRow> all() {
        return register.findAllWithVariants().stream().map(Figure::row).toList();
    }

    /** The figure with this code, e.g. {@code paper.INVESTMENT}. */
    @MayRead
    @Transactional(readOnly = true)
    public Optional<FigureRow> find(String code) {
        return register.findByCode(code).map(Figure::row);
    }

    @MayRead
    @Transactional(readOnly = true)
    public List<ChangeEntry> history(long id) {
        return history.of(Figure.class, id);
    }

    /** From now on the figure is computed with this variant. */
    @MayManageMoney
    public void choose(FigureRow seen, long variantId) {
        Figure figure = figure(seen);
        figure.choose(variantId);
        register.flush();
    }

    /** Adds what another source says; the chosen value stays. */
    @MayManageMoney
    public void add(FigureRow seen, FigureInput input) {
        Figure figure = figure(seen);
        figure.add(input);
        register.flush();
    }

    /** Corrects the chosen value, or enters one where the figure was open. */
    @MayManageMoney
    public void enter(FigureRow seen, FigureInput input) {
        Figure figure = figure(seen);
        FigureVariant variant = figure.enter(input);
        register.flush();
        figure.choose(variant);
        register.flush();
    }

    /**
     * Enters what was open: whoever plans with a programme may say what its directive lays down. What is known already
     * only {@link #enter} changes.
     *
     * @throws UserException if it is not open any more, or the value does not fit
     */
    @MayFillOpenFigures
    public void fill(FigureRow seen, FigureInput input) {
        Figure figure = figure(seen);
        UserException.throwIf(!figure.row().isOpen(), "grant.figure.notOpen", figure);
        FigureVariant variant = figure.enter(input);
        register.flush();
        figure.choose(variant);
        register.flush();
    }

    /** Takes the figure out of all computations until it is known. */
    @MayManageMoney
    public void open(FigureRow seen, String reason) {
        Figure figure = figure(seen);
        figure.open(reason);
        register.flush();
    }

    private Figure figure(FigureRow seen) {
        Figure figure =
                register.findById(seen.id()).orElseThrow(() -> new UserException(Message.of("grant.figure.gone")));
        figure.requireVersion(seen.version());
        return figure;
    }
}
