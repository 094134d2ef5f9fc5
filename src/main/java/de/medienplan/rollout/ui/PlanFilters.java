package de.medienplan.rollout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import de.medienplan.ui.Address;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Translations;
import java.io.Serializable;

/** Which part of a plan is looked at, and what of it. */
final class PlanFilters implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Tabs tabs = new Tabs();
    private final Select<GanttBuilder.Grouping> grouping = new Select<>();
    private final TextField search = Fields.search("rollout.plan.search");

    /** @param changed runs when something else is chosen */
    PlanFilters(Runnable changed) {
        for (PlanBody.Part part : PlanBody.Part.values()) {
            tabs.add(new Tab(part.label()));
        }
        tabs.addSelectedChangeListener(event -> changed.run());
        grouping.setItems(GanttBuilder.Grouping.values());
        grouping.setItemLabelGenerator(GanttBuilder.Grouping::label);
        grouping.setValue(GanttBuilder.Grouping.WAVE);
        grouping.setAriaLabel(Translations.text("rollout.grouping"));
        grouping.addValueChangeListener(event -> changed.run());
        search.addValueChangeListener(event -> changed.run());
    }

    Component[] fields() {
        return new Component[] {tabs, grouping, search};
    }

    /** Shows those that mean something for the part that is looked at. */
    void fit() {
        grouping.setVisible(part() == PlanBody.Part.SCHEDULE);
        search.setVisible(part().isAboutSchools());
    }

    PlanBody.Part part() {
        return PlanBody.Part.values()[Math.max(0, tabs.getSelectedIndex())];
    }

    GanttBuilder.Grouping grouping() {
        return grouping.getValue();
    }

    String search() {
        return search.getValue();
    }

    void read(QueryParameters query) {
        Address address = Address.of(query);
        address.get("ansicht").flatMap(PlanBody.Part::of).ifPresent(part -> tabs.setSelectedIndex(part.ordinal()));
        address.get("gruppe").flatMap(GanttBuilder.Grouping::of).ifPresent(grouping::setValue);
        address.get("suche").ifPresent(search::setValue);
    }

    Address address() {
        return Address.of(QueryParameters.empty())
                .with("ansicht", part().address())
                .with("gruppe", grouping().address())
                .with("suche", search());
    }

    /** On a phone not all tabs have room: the chosen one comes into sight. */
    void showChosenTab() {
        tabs.getElement().executeJs("""
            setTimeout(() => {
              const row = this.shadowRoot?.querySelector('[part="tabs"]');
              const tab = this.items?.[this.selected];
              if (!row || !tab) return;
              const left = tab.getBoundingClientRect().left - row.getBoundingClientRect().left;
              row.scrollLeft += left - (row.clientWidth - tab.offsetWidth) / 2;
            }, 300)\
            """);
    }
}
