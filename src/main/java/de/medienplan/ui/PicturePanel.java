package de.medienplan.ui;

import com.vaadin.flow.component.Component;
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

/**
 * A picture as every screen shows it: a heading that says the finding, the picture, the same numbers as a table, and
 * both to take away as SVG, PNG or CSV.
 *
 * @param <P> what draws the picture
 */
public class PicturePanel<P extends Component & Picture> extends Div {

    private static final long serialVersionUID = 1L;

    private final H2 heading = new H2();
    private final Div numbers = new Div();
    private final P picture;
    private transient Table table;
    private boolean asTable;

    /** @param finding what the reader should see, as a sentence */
    public PicturePanel(String finding, P picture, Table table) {
        this.picture = picture;
        this.table = table;
        addClassName("mp-chart-panel");
        numbers.addClassName("mp-chart-numbers");
        Tabs views =
                new Tabs(new Tab(Translations.text("ui.chart.picture")), new Tab(Translations.text("ui.chart.table")));
        views.addThemeVariants(TabsVariant.LUMO_SMALL);
        views.addSelectedChangeListener(event -> showNumbers(views.getSelectedIndex() == 1));
        Div head = new Div(heading, views, takeAway());
        head.addClassName("mp-chart-head");
        add(head, picture, numbers);
        showNumbers(false);
        updateNumbers(finding, table);
    }

    /** What draws the picture. */
    protected final P picture() {
        return picture;
    }

    /** Shows a new heading and new numbers; the picture is up to the caller. */
    public final void updateNumbers(String finding, Table newTable) {
        table = newTable;
        heading.setText(finding);
        if (asTable) {
            fill();
        }
    }

    private void showNumbers(boolean shown) {
        asTable = shown;
        picture.setVisible(!shown);
        numbers.setVisible(shown);
        if (shown) {
            fill();
        }
    }

    private void fill() {
        numbers.removeAll();
        numbers.add(new TableView(table));
    }

    private Button takeAway() {
        Button button = new Button(VaadinIcon.DOWNLOAD_ALT.create());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(Translations.text("ui.chart.export"));
        ContextMenu menu = new ContextMenu(button);
        menu.setOpenOnClick(true);
        menu.addItem(Translations.text("ui.chart.svg"), event -> picture.save("svg", table.title()));
        menu.addItem(Translations.text("ui.chart.png"), event -> picture.save("png", table.title()));
        menu.addItem(TableDownload.csv(() -> table, Translations.text("ui.chart.csv")));
        menu.addItem(TableDownload.excel(() -> table, Translations.text("ui.chart.xlsx")));
        return button;
    }
}
