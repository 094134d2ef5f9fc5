package de.medienplan.order.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import de.medienplan.order.Assignments;
import de.medienplan.order.Share;
import de.medienplan.shared.Formats;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The shares of an order or invoice, a row each, with their sum. */
class SplitField extends CustomField<List<Share>> {

    private static final long serialVersionUID = 1L;

    private final transient Assignments known;
    private final transient List<ShareFields> rows = new ArrayList<>();
    private final Div list = new Div();
    private final Span total = new Span();
    private transient boolean readOnly;

    SplitField(String labelKey, Assignments known) {
        super(List.of());
        this.known = known;
        setLabel(Translations.text(labelKey));
        addClassNames("mp-part-rows", "mp-split");
        total.addClassName("mp-figure-note");
        add(list, total, Buttons.icon(VaadinIcon.PLUS, Buttons.small(Buttons.link("order.share.add", this::addEmpty))));
        addValueChangeListener(event -> showTotal());
    }

    private void addEmpty() {
        if (!readOnly) {
            addRow(new Share(null, null, null, null, null, BigDecimal.ZERO.setScale(2)));
            updateValue();
        }
    }

    private void addRow(Share share) {
        ShareFields fields = new ShareFields(known, share, this::updateValue);
        fields.setReadOnly(readOnly);
        Div line = new Div(fields);
        line.addClassName("mp-part-row");
        line.add(Buttons.icon(VaadinIcon.TRASH, "order.share.remove", () -> {
            if (!readOnly) {
                rows.remove(fields);
                list.remove(line);
                updateValue();
            }
        }));
        rows.add(fields);
        list.add(line);
    }

    private void showTotal() {
        BigDecimal sum = getValue().stream().map(Share::amount).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
        total.setText(Translations.text("order.share.total", Formats.money(sum, Translations.locale())));
    }

    @Override
    protected List<Share> generateModelValue() {
        return rows.stream().map(ShareFields::share).toList();
    }

    @Override
    protected void setPresentationValue(List<Share> shares) {
        rows.clear();
        list.removeAll();
        shares.forEach(this::addRow);
        showTotal();
    }

    @Override
    public void setReadOnly(boolean value) {
        readOnly = value;
        super.setReadOnly(value);
        rows.forEach(row -> row.setReadOnly(value));
    }
}
