package de.medienplan.subsidy;

import de.medienplan.shared.Merge;
import java.util.Collection;
import java.util.List;

/** The parts of a case that are taken from one or the other when two people edited it at once. */
public final class CaseParts implements Merge.Parts<CaseValues, CaseField> {

    @Override
    public Collection<CaseField> in(List<CaseValues> states) {
        return List.of(CaseField.values());
    }

    @Override
    public boolean isSame(CaseField field, CaseValues a, CaseValues b) {
        return field.isSame(a, b);
    }

    @Override
    public CaseValues copy(CaseField field, CaseValues from, CaseValues to) {
        return new CaseValues(
                to.id(),
                to.version(),
                new CaseValues.File(
                        (field == CaseField.REFERENCE ? from : to).reference(),
                        (field == CaseField.ALIAS ? from : to).alias(),
                        (field == CaseField.FAMILY ? from : to).file().family(),
                        (field == CaseField.PLACE ? from : to).file().place()),
                (field == CaseField.CONTRACT ? from : to).modelId(),
                (field == CaseField.CONTRACT ? from : to).contract(),
                (field == CaseField.SCHOOL ? from : to).attendances(),
                (field == CaseField.ENTITLEMENT ? from : to).entitlements(),
                (field == CaseField.OTHER_SUPPORT ? from : to).otherSupport(),
                to.synthetic());
    }
}
