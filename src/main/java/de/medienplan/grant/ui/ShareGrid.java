package de.medienplan.grant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.data.value.ValueChangeMode;
import de.medienplan.grant.Share;
import de.medienplan.grant.ShareProposal;
import de.medienplan.identity.MayManageMoney;
import de.medienplan.identity.Rights;
import de.medienplan.school.SchoolId;
import de.medienplan.shared.Table;
import de.medienplan.ui.DataGrid;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The schools with what they have and what is proposed, and a field for the amount that a user sets by hand. */
class ShareGrid extends DataGrid<ShareProposal.Line> {

    private static final long serialVersionUID = 1L;

    private final transient Map<SchoolId, BigDecimal> byHand = new HashMap<>();
    private final transient Runnable changed;
    private final transient List<Column<ShareProposal.Line>> ofBase;

    ShareGrid(Runnable changed) {
        this.changed = changed;
        text("grant.application.school", ShareProposal.Line::schoolName).setFlexGrow(2);
        text("grant.share.type", ShareProposal.Line::typeCode);
        Column<ShareProposal.Line> base = sum("grant.share.base", Table.Kind.MONEY, ShareProposal.Line::base);
        sum("grant.share.before", Table.Kind.MONEY, ShareProposal.Line::before);
        sum("grant.share.after", Table.Kind.MONEY, ShareProposal.Line::after);
        sum("grant.share.change", Table.Kind.MONEY, line -> line.change().orElse(null));
        Column<ShareProposal.Line> total = sum(
                "grant.share.total",
                Table.Kind.MONEY,
                line -> line.base() == null ? null : line.after().add(line.base()));
        ofBase = List.of(base, total);
        if (Rights.has(MayManageMoney.class)) {
            addComponentColumn(this::hand)
                    .setHeader(Translations.text("grant.share.byHand"))
                    .setAutoWidth(true)
                    .setFlexGrow(0);
        } else {
            text("grant.share.byHand", line -> line.byHand() ? Translations.text("shared.yes") : "");
        }
    }

    /** Without base amounts nothing is said about them. */
    void show(ShareProposal proposal) {
        ofBase.forEach(column -> column.setVisible(proposal.hasBase()));
        show(proposal.lines());
    }

    /** Amounts by school that a user has set. */
    Map<SchoolId, BigDecimal> byHand() {
        return Map.copyOf(byHand);
    }

    /** Takes over what was set by hand in a stored version. */
    void byHand(List<Share> stored) {
        byHand.clear();
        stored.stream().filter(Share::byHand).forEach(share -> byHand.put(share.schoolId(), share.amount()));
    }

    /** An amount typed here stays; the rest is shared out among the other schools. Emptied, the school joins them again. */
    private Component hand(ShareProposal.Line line) {
        BigDecimalField field = Fields.moneyCell(Translations.text("grant.share.byHand.for", line.schoolName()));
        field.setValue(byHand.get(line.schoolId()));
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.addValueChangeListener(event -> set(line.schoolId(), field));
        return field;
    }

    private void set(SchoolId school, BigDecimalField field) {
        BigDecimal amount = field.getValue();
        boolean unreadable =
                amount == null && !field.getElement().getProperty("value", "").isBlank();
        boolean negative = amount != null && amount.signum() < 0;
        field.setInvalid(unreadable || negative);
        if (unreadable || negative) {
            return;
        }
        if (amount == null) {
            byHand.remove(school);
        } else {
            byHand.put(school, amount);
        }
        changed.run();
    }
}
