package de.medienplan.grant;

import de.medienplan.history.ChangeEntry;
import de.medienplan.history.ChangeHistory;
import de.medienplan.identity.MayManageMoney;
import de.medienplan.shared.Message;
import de.medienplan.shared.Texts;
import de.medienplan.shared.UserException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The grant programmes with their terms. */
@Service
@Transactional
public class Programmes {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final ProgrammeRegister register;
    private final FigureRegister figures;
    private final ChangeHistory history;

    Programmes(ProgrammeRegister register, FigureRegister figures, ChangeHistory history) {
        this.register = register;
        this.figures = figures;
        this.history = history;
    }

    @MayReadGrants
    @Transactional(readOnly = true)
    public List<ProgrammeTerms> all() {
        Map<ProgrammeId, List<FigureRow>> byProgramme = figures.findAllWithVariants().stream()
                .map(Figure::row)
                .filter(figure -> figure.programmeId() != null)
                .collect(Collectors.groupingBy(FigureRow::programmeId));
        return register.findAllByOrderById().stream()
                .map(programme -> programme.terms(byProgramme.getOrDefault(programme.key(), List.of())))
                .toList();
    }

    /** @throws UserException if it was deleted meanwhile */
    @MayReadGrants
    @Transactional(readOnly = true)
    public ProgrammeTerms get(ProgrammeId id) {
        return all().stream()
                .filter(programme -> programme.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UserException(Message.of("grant.programme.gone")));
    }

    @MayReadGrants
    @Transactional(readOnly = true)
    public List<ChangeEntry> history(ProgrammeId id) {
        return history.of(GrantProgramme.class, id.value());
    }

    /**
     * Creates a programme whose figures are all open until they are entered.
     *
     * @return its id
     */
    @MayManageMoney
    public ProgrammeId create(ProgrammeInput input) {
        if (register.findByCode(input.code()).isPresent()) {
            throw UserException.at("grant.programme.code", Message.of("grant.programme.codeTaken", input.code()));
        }
        GrantProgramme programme = register.save(new GrantProgramme(input));
        for (ProgrammeField field : ProgrammeField.values()) {
            Figure figure = new Figure(programme.key(), programme.code(), field, Texts.german(field.label()));
            figure.open(Texts.german(Message.of("grant.programme.notEntered")));
            figures.save(figure);
        }
        return programme.key();
    }

    /**
     * Gives the programme an own share of its own for one year, open until it is entered.
     *
     * @throws UserException if it has one or the year is none
     */
    @MayManageMoney
    public void addOwnShareYear(ProgrammeId id, int year) {
        GrantProgramme programme = programme(id);
        UserException.throwIfAt(
                year < FIRST_YEAR || year > LAST_YEAR,
                "grant.ownShare.year",
                "grant.ownShare.yearRange",
                FIRST_YEAR,
                LAST_YEAR);
        UserException.throwIfAt(
                get(id).values().ownShares().containsKey(year),
                "grant.ownShare.year",
                "grant.ownShare.yearTaken",
                year);
        Message name = Message.of("grant.ownShare.ofYear", Integer.toString(year));
        Figure figure = Figure.ofYear(id, programme.code(), ProgrammeField.OWN_SHARE, year, Texts.german(name));
        figure.open(Texts.german(Message.of("grant.programme.notEntered")));
        figures.save(figure);
    }

    /** @throws UserException if the short name is another one; it names the programme in files and addresses */
    @MayManageMoney
    public void change(ProgrammeId id, int version, ProgrammeInput input) {
        GrantProgramme programme = programme(id, version);
        if (!programme.code().equals(input.code())) {
            throw new UserException(Message.of("grant.programme.codeFixed", programme.code()));
        }
        programme.update(input);
        register.flush();
    }

    @MayManageMoney
    public void put(ProgrammeId id, CategoryRow row) {
        GrantProgramme programme = programme(id);
        programme.put(row);
        register.flush();
    }

    /** @throws UserException if applications use it */
    @MayManageMoney
    public void removeCategory(ProgrammeId id, CategoryRow row) {
        GrantProgramme programme = programme(id);
        programme.removeCategory(row.id());
        try {
            register.flush();
        } catch (DataIntegrityViolationException e) {
            throw new UserException(Message.of("grant.category.used", row.name()));
        }
    }

    @MayManageMoney
    public void put(ProgrammeId id, RequiredDocumentRow row) {
        GrantProgramme programme = programme(id);
        programme.put(row);
        register.flush();
    }

    /** What applications have of it stays with them. */
    @MayManageMoney
    public void removeDocument(ProgrammeId id, long documentId) {
        GrantProgramme programme = programme(id);
        programme.removeDocument(documentId);
        register.flush();
    }

    private GrantProgramme programme(ProgrammeId id, int version) {
        GrantProgramme programme = programme(id);
        programme.requireVersion(version);
        return programme;
    }

    private GrantProgramme programme(ProgrammeId id) {
        return register.findById(id.value()).orElseThrow(() -> new UserException(Message.of("grant.programme.gone")));
    }
}
