package de.medienplan.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import de.medienplan.shared.Message;

/**
 * The groups of the navigation. A view belongs to the group whose hundred its {@code @Menu(order = …)} falls into:
 * 100 planning, 200 grants, 300 budget, 400 equipment, 500 parent subsidies, 600 support, 700 administration. At most seven
 * entries in a group, so that one look finds each.
 */
enum WorkArea {
    PLANNING(VaadinIcon.CALENDAR_CLOCK),
    GRANTS(VaadinIcon.PIGGY_BANK),
    BUDGET(VaadinIcon.EURO),
    EQUIPMENT(VaadinIcon.LAPTOP),
    SUBSIDIES(VaadinIcon.FAMILY),
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
