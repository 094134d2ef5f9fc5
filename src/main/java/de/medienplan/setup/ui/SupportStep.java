package de.medienplan.setup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import de.medienplan.identity.MayManageSupport;
import de.medienplan.identity.Rights;
import de.medienplan.setup.AtOnce;
import de.medienplan.support.GroupRow;
import de.medienplan.support.RatioRow;
import de.medienplan.support.SupportRatios;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;

/** How many devices of each group one first-level post looks after. */
@Order(4)
@org.springframework.stereotype.Component
class SupportStep implements SetupStep {

    private final SupportRatios ratios;
    private final AtOnce atOnce;
    private final VendorNames vendors;

    SupportStep(SupportRatios ratios, AtOnce atOnce, VendorNames vendors) {
        this.vendors = vendors;
        this.atOnce = atOnce;
        this.ratios = ratios;
    }

    @Override
    public String key() {
        return "setup.support";
    }

    /** A ratio that ships is an assumption, stored once and not confirmed by anybody. */
    @Override
    public boolean isDone() {
        return ratios.groups().stream().anyMatch(group -> group.ratio().version() > 0);
    }

    @Override
    public Component body(LocalDate today, Runnable next) {
        StepForm form = new StepForm(today, atOnce);
        Map<GroupRow, BigDecimalField> typed = new LinkedHashMap<>();
        for (GroupRow group : present(today)) {
            BigDecimalField field = form.fields().optional(Fields.decimal("setup.support.ratio"));
            field.setLabel(group.name(Translations.locale()));
            field.setHelperText(group.source());
            field.setValue(group.devicesPerPost());
            field.setReadOnly(!Rights.has(MayManageSupport.class));
            typed.put(group, field);
        }
        StepForm ready = form.ready(
                () -> typed.forEach((group, field) -> save(group.ratio(), field.getValue(), form.source())), next);
        return new Div(ready, vendors.list(today));
    }

    private List<GroupRow> present(LocalDate today) {
        return ratios.groups().stream()
                .filter(group -> group.ratio().validUntil() == null
                        && !group.ratio().validFrom().isAfter(today))
                .toList();
    }

    private void save(RatioRow ratio, @Nullable BigDecimal devices, String source) {
        BigDecimal present = ratio.devicesPerPost();
        boolean same = devices == null ? present == null : present != null && devices.compareTo(present) == 0;
        if (!same) {
            ratios.save(new RatioRow(
                    ratio.id(), ratio.version(), ratio.code(), devices, ratio.validFrom(), ratio.validUntil(), source));
        }
    }
}
