package de.medienplan.subsidy;

import de.medienplan.school.SchoolId;
import de.medienplan.subsidy.calculation.Attendance;
import de.medienplan.subsidy.calculation.Contract;
import de.medienplan.subsidy.calculation.ContractType;
import de.medienplan.subsidy.calculation.Entitlement;
import de.medienplan.subsidy.calculation.Measure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cases for tests. */
public final class SampleCases {

    private SampleCases() {}

    /** Rents for 12 euros from August 2025 on, at this school, in class 7. */
    public static CaseValues rent(
            String reference, String family, int place, @Nullable SchoolId school, Entitlement... proofs) {
        return with(reference, family, place, school, contract("2025-08-01", null), proofs);
    }

    public static CaseValues with(
            String reference,
            String family,
            int place,
            @Nullable SchoolId school,
            Contract contract,
            Entitlement... proofs) {
        return new CaseValues(
                null,
                0,
                new CaseValues.File(reference, "K-" + place, family, place),
                null,
                contract,
                List.of(new Attendance(contract.from(), school, 7, school == null ? null : Measure.PILOT)),
                List.of(proofs),
                List.of(),
                false);
    }

    public static Contract contract(String from, @Nullable String until) {
        return new Contract(
                ContractType.RENT,
                new BigDecimal("12.00"),
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until));
    }

    public static Entitlement but(String from, String until) {
        return new Entitlement("BUT", LocalDate.parse(from), LocalDate.parse(until), LocalDate.parse(from));
    }

    /** The stored case with another contract, ready to be saved. */
    public static CaseValues changed(CaseValues stored, Contract contract) {
        return new CaseValues(
                stored.id(),
                stored.version(),
                new CaseValues.File(
                        stored.reference(),
                        stored.alias(),
                        stored.file().family(),
                        stored.file().place()),
                null,
                contract,
                stored.attendances(),
                stored.entitlements(),
                stored.otherSupport(),
                false);
    }
}
