package de.medienplan.ui;

import de.medienplan.shared.Table;
import java.util.Map;

/** A chart of ECharts with the same numbers as a table. */
public class ChartPanel extends PicturePanel<Chart> {

    private static final long serialVersionUID = 1L;

    /**
     * @param finding what the reader should see, as a sentence
     * @param option the chart in ECharts' option format, see {@link ChartOptions}; units on the axes, names in the legend
     * @param table the same numbers
     */
    public ChartPanel(String finding, Map<String, ?> option, Table table) {
        super(finding, new Chart(), table);
        picture().show(option, finding);
    }

    /** Shows new numbers in the same place. */
    public final void update(String finding, Map<String, ?> option, Table newTable) {
        updateNumbers(finding, newTable);
        picture().show(option, finding);
    }
}
