package de.medienplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.List;

/**
 * The plan of every screen: title and one sentence what it is for, key figures, filter bar, then the grid or chart.
 * Views extend it and fill the rows they need; an empty row takes no space.
 */
public abstract class PageView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private static final int MOST_ON_PHONE = 3;

    private final H1 heading;
    private final Paragraph purpose;
    private String title;
    private final Div actions = row("mp-page-actions");
    private final Div figures = row("mp-figures");
    private final Div filters = row("mp-filters");
    private final Div content = row("mp-content");

    /** @param titleKey key of the title; the sentence of purpose stands under {@code <titleKey>.purpose} */
    protected PageView(String titleKey) {
        title = Translations.text(titleKey);
        heading = new H1(title);
        purpose = new Paragraph(Translations.text(titleKey + ".purpose"));
        addClassName("mp-page");
        Div words = new Div(heading, purpose);
        words.addClassName("mp-page-words");
        Div head = new Div(words, actions);
        head.addClassName("mp-page-head");
        add(head, figures, filters, content);
        filters.getElement().setAttribute("role", "search");
    }

    /** Puts another title and sentence in the place of the first ones, for screens about one thing with a name. */
    protected void title(String newTitle, String sentence) {
        title = newTitle;
        heading.setText(newTitle);
        purpose.setText(sentence);
    }

    private static Div row(String className) {
        Div row = new Div();
        row.addClassName(className);
        return row;
    }

    /** Buttons at the right of the title; the most important first. */
    protected void actions(Component... components) {
        replace(actions, components);
    }

    /** Three to five figures that answer the screen's question at a glance. */
    protected void figures(List<KeyFigure> keyFigures) {
        replace(figures, keyFigures.toArray(Component[]::new));
    }

    /** On a phone the first stays in sight, the others come with a button. */
    protected void filters(Component... components) {
        replace(filters, components);
        boolean many = components.length > MOST_ON_PHONE;
        filters.setClassName("mp-filters-many", many);
        if (many) {
            filters.addComponentAtIndex(1, filterToggle());
        }
    }

    private Button filterToggle() {
        Button toggle = new Button(Translations.text("ui.filter"), VaadinIcon.FILTER.create());
        toggle.addClassName("mp-filters-toggle");
        toggle.getElement().setAttribute("aria-expanded", "false");
        toggle.addClickListener(event -> {
            boolean open = !filters.hasClassName("mp-filters-open");
            filters.setClassName("mp-filters-open", open);
            toggle.getElement().setAttribute("aria-expanded", Boolean.toString(open));
        });
        return toggle;
    }

    /** The body; it takes the height that is left. */
    protected void content(Component... components) {
        replace(content, components);
    }

    private static void replace(Div row, Component... components) {
        row.removeAll();
        row.add(components);
    }

    @Override
    public String getPageTitle() {
        return title + " · Medienplan";
    }
}
