package de.medienplan.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import de.medienplan.exporting.Paper;
import de.medienplan.exporting.PaperBlock;
import de.medienplan.ui.TableView;
import java.util.Base64;
import java.util.Locale;

/** A paper as it will read, on screen. */
class PaperPreview extends Div {

    private static final long serialVersionUID = 1L;

    PaperPreview(Paper paper, Locale locale) {
        addClassName("mp-paper");
        getElement().setAttribute("lang", locale.toLanguageTag());
        add(new H2(paper.title()));
        paper.lead().forEach(line -> {
            Paragraph lead = new Paragraph(line);
            lead.addClassName("mp-paper-lead");
            add(lead);
        });
        paper.blocks().forEach(block -> add(shown(block)));
    }

    private static Component shown(PaperBlock block) {
        return switch (block) {
            case PaperBlock.Heading heading -> heading.level() == 1 ? new H3(heading.text()) : new H4(heading.text());
            case PaperBlock.Text text -> new Paragraph(text.text());
            case PaperBlock.Points points -> list(points);
            case PaperBlock.Picture picture -> picture(picture);
            case PaperBlock.Rows rows -> scrolling(new TableView(rows.table()));
        };
    }

    private static Component picture(PaperBlock.Picture picture) {
        Image image = new Image(
                "data:image/png;base64," + Base64.getEncoder().encodeToString(picture.png()), picture.caption());
        image.addClassName("mp-paper-picture");
        return new Div(new Paragraph(picture.caption()), image);
    }

    private static Component list(PaperBlock.Points points) {
        ListItem[] items = points.points().stream().map(ListItem::new).toArray(ListItem[]::new);
        return points.numbered() ? new OrderedList(items) : new UnorderedList(items);
    }

    private static Div scrolling(TableView table) {
        Div frame = new Div(table);
        frame.addClassName("mp-paper-table");
        // those who use the keyboard scroll it too
        frame.getElement().setAttribute("tabindex", "0");
        return frame;
    }
}
