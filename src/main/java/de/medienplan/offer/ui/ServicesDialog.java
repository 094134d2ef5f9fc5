package de.medienplan.offer.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.offer.PortalServices;
import de.medienplan.offer.ServiceRow;
import de.medienplan.shared.UserException;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Translations;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The services of the portal in their order: renamed, announced or available, new ones, and those to be dropped. */
class ServicesDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** A service as it is being typed. */
    private static final class Line extends Div {

        private static final long serialVersionUID = 1L;

        private final transient ServiceRow old;
        private final TextField name = new TextField();
        private final Checkbox planned = new Checkbox(Translations.text("offer.service.field.planned"));

        Line(ServiceRow service, ServicesDialog dialog) {
            old = service;
            name.setValue(service.name());
            name.setAriaLabel(Translations.text("offer.service.field.name"));
            name.setMaxLength(100);
            planned.setValue(service.planned());
            addClassName("mp-service-line");
            add(
                    name,
                    planned,
                    Buttons.icon(VaadinIcon.ARROW_UP, "offer.service.up", () -> dialog.up(this)),
                    Buttons.icon(VaadinIcon.TRASH, "offer.service.remove", () -> dialog.drop(this)));
        }

        ServiceRow row() {
            return new ServiceRow(old.id(), old.code(), name.getValue(), planned.getValue(), old.sortOrder());
        }
    }

    private final List<Line> lines = new ArrayList<>();
    private final Div body = new Div();

    ServicesDialog(PortalServices services, Runnable done) {
        setHeaderTitle(Translations.text("offer.services.manage"));
        setWidth("min(40rem, 100vw)");
        setCloseOnOutsideClick(false);
        services.all().forEach(service -> lines.add(new Line(service, this)));
        Button add = Buttons.icon(VaadinIcon.PLUS, Buttons.plain("offer.service.new", () -> {
            Line line = new Line(new ServiceRow(0, "", "", false, 0), this);
            lines.add(line);
            show();
            line.name.focus();
        }));
        add(new Paragraph(Translations.text("offer.services.manage.hint")), body, add);
        Button save = Buttons.primary("ui.save", () -> save(services, done));
        getFooter().add(Buttons.plain("ui.cancel", this::close), save);
        show();
    }

    private void show() {
        body.removeAll();
        lines.forEach(body::add);
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

    private void save(PortalServices services, Runnable done) {
        try {
            services.keep(lines.stream().map(Line::row).toList());
        } catch (UserException refusal) {
            Notices.refused(refusal.reason());
            return;
        }
        close();
        done.run();
        Notices.done("offer.services.saved");
    }
}
