package de.medienplan.subsidy.ui;

import com.vaadin.flow.component.html.Span;
import de.medienplan.subsidy.CaseFile;
import de.medienplan.subsidy.CaseId;
import de.medienplan.subsidy.CaseValues;
import de.medienplan.subsidy.calculation.Child;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a case comes to while it is typed: month by month, and in one line at the foot. */
final class CaseOutcome {

    private final Function<String, List<CaseValues>> families;
    private final @Nullable CaseId id;
    private final LocalDate asOf;
    private final CasePreview preview;
    private final Span summary = new Span();
    private List<CaseValues> family;
    private String familyRead;

    /** @param families reads the children of a family; each reading is noted */
    CaseOutcome(CaseFile file, Function<String, List<CaseValues>> families, LocalDate asOf) {
        this.families = families;
        this.id = file.values().id();
        this.asOf = asOf;
        this.family = file.family();
        this.familyRead = file.values().file().family();
        this.preview = new CasePreview(file.rules(), asOf);
        summary.addClassName("mp-subsidy-summary");
    }

    CasePreview preview() {
        return preview;
    }

    Span summary() {
        return summary;
    }

    /** Computes what is typed; reads the family when another one was named. */
    void show(CaseForm form) {
        if (!familyRead.equals(form.family())) {
            familyRead = form.family();
            family = families.apply(familyRead);
        }
        preview.show(form.draft(), siblings());
        summary.setText(preview.summary(asOf));
    }

    private List<Child> siblings() {
        return family.stream()
                .filter(other -> !Objects.equals(other.id(), id))
                .map(CaseValues::child)
                .toList();
    }
}
