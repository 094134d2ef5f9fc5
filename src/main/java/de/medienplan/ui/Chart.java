package de.medienplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.Map;

/** The custom element around Apache ECharts, which writes numbers in the language of the user; see {@code frontend/mp-chart.js}. Use it through {@link ChartPanel}. */
@Tag("mp-chart")
@JavaScript("context://webjars/echarts/5.5.0/echarts.min.js")
@JsModule("context://frontend/mp-chart.js")
public class Chart extends Component implements Picture {

    private static final long serialVersionUID = 1L;

    /**
     * @param option ECharts' option as nested maps and lists
     * @param description the finding, for those who do not see the picture
     */
    public void show(Map<String, ?> option, String description) {
        getElement().setAttribute("lang", Translations.locale().toLanguageTag());
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", description);
        getElement().setPropertyJson("option", JacksonUtils.getMapper().valueToTree(option));
    }

    /** Has the browser save the picture. */
    @Override
    public void save(String format, String fileName) {
        getElement().callJsFunction("save", format, fileName);
    }
}
