package de.medienplan.offer.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.offer.ServiceRow;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Translations;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Services of the portal in their order: renamed, announced or available, new ones, and those to be dropped. */
class ServiceList extends CustomField<List<ServiceRow>> {

    private static final long serialVersionUID = 1L;

    /** A service as it is being typed. */
    private static final class Line extends Div {

        private static final long serialVersionUID = 1L;

        private final transient ServiceRow old;
        private final TextField name = new TextField();
        private final Checkbox planned = Fields.check("offer.service.field.planned");

        Line(ServiceRow service, ServiceList list) {
            old = service;
            name.setValue(service.name());
            name.setAriaLabel(Translations.text("offer.service.field.name"));
            name.setMaxLength(100);
            planned.setValue(service.planned());
            addClassName("mp-service-line");
            add(
                    name,
                    planned,
                    Buttons.icon(VaadinIcon.ARROW_UP, "offer.service.up", () -> list.up(this)),
                    Buttons.icon(VaadinIcon.TRASH, "offer.service.remove", () -> list.drop(this)));
        }

        ServiceRow row() {
            return new ServiceRow(old.id(), old.code(), name.getValue(), planned.getValue(), old.sortOrder());
        }
    }

    private final List<Line> lines = new ArrayList<>();
    private final Div body = new Div();

    ServiceList() {
        super(List.of());
        add(body, Buttons.icon(VaadinIcon.PLUS, Buttons.plain("offer.service.new", this::addLine)));
    }

    private void addLine() {
        Line line = new Line(new ServiceRow(0, "", "", false, 0), this);
        lines.add(line);
        show();
        line.name.focus();
    }

    private void up(Line line) {
        int place = lines.indexOf(line);
        if (place > 0) {
            Collections.swap(lines, place, place - 1);
            show();
        }
    }

    private void drop(Line line) {
        lines.remove(line);
        show();
    }

    private void show() {
        body.removeAll();
        lines.forEach(body::add);
        updateValue();
    }

    @Override
    protected List<ServiceRow> generateModelValue() {
        return lines.stream().map(Line::row).toList();
    }

    @Override
    protected void setPresentationValue(List<ServiceRow> services) {
        lines.clear();
        body.removeAll();
        services.forEach(service -> lines.add(new Line(service, this)));
        lines.forEach(body::add);
    }
}
