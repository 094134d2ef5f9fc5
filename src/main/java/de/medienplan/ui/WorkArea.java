package de.medienplan.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import de.medienplan.shared.Message;

/**
 * The groups of the navigation. A view belongs to the group whose hundred its {@code @Menu(order = …)} falls into:
 * 100 planning, 200 finance, 300 equipment, 400 support, 500 administration.
 */
enum WorkArea {
    PLANNING(VaadinIcon.CALENDAR_CLOCK),
    FINANCE(VaadinIcon.EURO),
    EQUIPMENT(VaadinIcon.LAPTOP),
    SUPPORT(VaadinIcon.HEADSET),
    ADMINISTRATION(VaadinIcon.COG);

    private final VaadinIcon icon;

    WorkArea(VaadinIcon icon) {
        this.icon = icon;
    }

    static WorkArea of(double order) {
        int index = Math.clamp((int) (order / 100) - 1, 0, values().length - 1);
        return values()[index];
    }

    VaadinIcon icon() {
        return icon;
    }

    Message label() {
        return Message.of("ui.section." + name());
    }
}
