package de.medienplan.grant;

import de.medienplan.history.Tracked;
import de.medienplan.history.Untracked;
import de.medienplan.records.Versioned;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** A grant programme. Its amounts and dates are {@link Figure}s. */
@Entity
@Tracked("grant.programme")
class GrantProgramme extends Versioned {

    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private ProgrammeState state;

    @Enumerated(EnumType.STRING)
    private EarlyStart earlyStart;

    private boolean conceptRequired;
    private String notes;

    @Untracked
    @OneToMany(mappedBy = "programme", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("sortOrder, id")
    private List<GrantCategory> categories = new ArrayList<>();

    @Untracked
    @OneToMany(mappedBy = "programme", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("sortOrder, id")
    private List<RequiredDocument> documents = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected GrantProgramme() {}

    GrantProgramme(ProgrammeInput input) {
        code = input.code();
        update(input);
    }

    final void update(ProgrammeInput input) {
        if (input.name().isBlank()) {
            throw UserException.at("grant.programme.name", Message.of("grant.programme.nameMissing"));
        }
        if (!input.code().matches("[a-z0-9][a-z0-9-]{1,39}")) {
            throw UserException.at("grant.programme.code", Message.of("grant.programme.codeInvalid", input.code()));
        }
        code = input.code();
        name = input.name().strip();
        state = input.state();
        earlyStart = input.earlyStart();
        conceptRequired = input.conceptRequired();
        notes = input.notes().strip();
    }

    void put(CategoryRow row) {
        if (row.id().equals(GrantCategoryId.NONE)) {
            categories.add(new GrantCategory(this, row, categories.size() * 10 + 10));
        } else {
            stored(categories, row.id().value(), "grant.category.gone", row.version())
                    .update(row);
        }
    }

    void removeCategory(GrantCategoryId category) {
        categories.removeIf(one -> one.id() == category.value());
    }

    void put(RequiredDocumentRow row) {
        if (row.id() == 0) {
            documents.add(new RequiredDocument(this, row, documents.size() * 10 + 10));
        } else {
            stored(documents, row.id(), "grant.document.gone", row.version()).update(row);
        }
    }

    private static <E extends Versioned> E stored(List<E> parts, long id, String goneKey, int seen) {
        E part = parts.stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new UserException(Message.of(goneKey)));
        part.requireVersion(seen);
        return part;
    }

    void removeDocument(long documentId) {
        documents.removeIf(document -> document.id() == documentId);
    }

    ProgrammeTerms terms(List<FigureRow> figures) {
        Map<ProgrammeField, FigureRow> byField = new EnumMap<>(ProgrammeField.class);
        TreeMap<Integer, FigureRow> byYear = new TreeMap<>();
        for (FigureRow figure : figures) {
            Integer year = figure.place().year();
            if (year == null) {
                byField.put(Objects.requireNonNull(figure.field()), figure);
            } else {
                byYear.put(year, figure);
            }
        }
        return new ProgrammeTerms(
                key(),
                version(),
                new ProgrammeTerms.Naming(code, name),
                state,
                new ProgrammeTerms.Rules(earlyStart, conceptRequired),
                notes,
                new ProgrammeTerms.Values(byField, byYear),
                categories.stream().map(GrantCategory::row).toList(),
                documents.stream().map(RequiredDocument::row).toList());
    }

    ProgrammeId key() {
        return new ProgrammeId(id());
    }

    String code() {
        return code;
    }

    @Override
    public String toString() {
        return name;
    }
}
