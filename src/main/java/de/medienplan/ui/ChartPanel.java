package de.medienplan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.tabs.TabsVariant;
import de.medienplan.shared.Table;
import java.util.Map;

/**
 * A chart as every screen shows it: a heading that says the finding, the picture, the same numbers as a table, and both
 * to take away as SVG, PNG or CSV.
 */
public class ChartPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final H2 heading = new H2();
    private final Chart chart = new Chart();
    private final Div numbers = new Div();
    private transient Table table;

    /**
     * @param finding what the reader should see, as a sentence
     * @param option the chart in ECharts' option format; units on the axes, names in the legend
     * @param table the same numbers
     */
    public ChartPanel(String finding, Map<String, ?> option, Table table) {
        this.table = table;
        addClassName("mp-chart-panel");
        numbers.addClassName("mp-chart-numbers");
        Tabs views =
                new Tabs(new Tab(Translations.text("ui.chart.picture")), new Tab(Translations.text("ui.chart.table")));
        views.addThemeVariants(TabsVariant.LUMO_SMALL);
        views.addSelectedChangeListener(event -> showNumbers(views.getSelectedIndex() == 1));
        Div head = new Div(heading, views, takeAway());
        head.addClassName("mp-chart-head");
        add(head, chart, numbers);
        showNumbers(false);
        update(finding, option, table);
    }

    /** Shows new numbers in the same place. */
    public final void update(String finding, Map<String, ?> option, Table newTable) {
        table = newTable;
        heading.setText(finding);
        chart.show(option, finding);
        numbers.removeAll();
        numbers.add(new TableView(newTable));
    }

    private void showNumbers(boolean asTable) {
        chart.setVisible(!asTable);
        numbers.setVisible(asTable);
    }

    private Button takeAway() {
        Button button = new Button(VaadinIcon.DOWNLOAD_ALT.create());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(Translations.text("ui.chart.export"));
        ContextMenu menu = new ContextMenu(button);
        menu.setOpenOnClick(true);
        menu.addItem(Translations.text("ui.chart.svg"), event -> chart.save("svg", table.title()));
        menu.addItem(Translations.text("ui.chart.png"), event -> chart.save("png", table.title()));
        menu.addItem(TableDownload.csv(() -> table, Translations.text("ui.chart.csv")));
        return button;
    }
}
