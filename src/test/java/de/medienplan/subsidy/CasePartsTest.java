package de.medienplan.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.school.SchoolId;
import de.medienplan.shared.Merge;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CasePartsTest {

    private static final CaseValues BASE =
            SampleCases.rent("AZ-1", "F-1", 1, new SchoolId(7L), SampleCases.but("2025-08-01", "2026-07-31"));

    @Test
    void what_only_one_changed_stands_without_a_question() {
        Merge<CaseValues, CaseField> conflict = merge(family(BASE, 3, "F-9"), end(BASE, 0, "2026-01-31"));
        assertThat(conflict.changed()).containsExactly(CaseField.FAMILY, CaseField.CONTRACT);
        assertThat(conflict.changed()).noneMatch(conflict::isBoth);
        CaseValues merged = conflict.merged(Set.of());
        assertThat(merged.version()).isEqualTo(3);
        assertThat(merged.file().family()).isEqualTo("F-9");
        assertThat(merged.contract()).isEqualTo(SampleCases.contract("2025-08-01", "2026-01-31"));
    }

    @Test
    void what_both_changed_is_mine_or_theirs_by_choice() {
        Merge<CaseValues, CaseField> conflict = merge(end(BASE, 1, "2026-03-31"), end(BASE, 0, "2026-01-31"));
        assertThat(conflict.changed()).filteredOn(conflict::isBoth).isEqualTo(List.of(CaseField.CONTRACT));
        assertThat(conflict.merged(Set.of()).contract().until()).hasToString("2026-01-31");
        assertThat(conflict.merged(Set.of(CaseField.CONTRACT)).contract().until())
                .hasToString("2026-03-31");
    }

    @Test
    void the_same_change_by_both_needs_no_decision() {
        Merge<CaseValues, CaseField> conflict = merge(end(BASE, 1, "2026-03-31"), end(BASE, 0, "2026-03-31"));
        assertThat(conflict.isBoth(CaseField.CONTRACT)).isFalse();
    }

    private static Merge<CaseValues, CaseField> merge(CaseValues stored, CaseValues typed) {
        return new Merge<>(new CaseParts(), BASE, stored, typed);
    }

    private static CaseValues family(CaseValues values, int version, String family) {
        return copy(values, version, family, values.contract());
    }

    private static CaseValues end(CaseValues values, int version, String until) {
        return copy(values, version, values.file().family(), SampleCases.contract("2025-08-01", until));
    }

    private static CaseValues copy(
            CaseValues values, int version, String family, de.medienplan.subsidy.calculation.Contract contract) {
        return new CaseValues(
                new CaseId(1),
                version,
                new CaseValues.File(
                        values.reference(),
                        values.alias(),
                        family,
                        values.file().place()),
                null,
                contract,
                values.attendances(),
                values.entitlements(),
                values.otherSupport(),
                false);
    }
}
