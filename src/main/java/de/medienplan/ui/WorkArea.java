package de.medienplan.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import de.medienplan.shared.Message;
import java.util.Arrays;

/**
 * The groups of the navigation. A view belongs to the group whose hundred its {@code @Menu(order = …)} falls into:
 * 100 planning, 200 grants, 300 budget, 400 equipment, 500 parent subsidies, 600 support, 700 administration, 800 what is
 * handed out to schools, council and public. Groups stand in this order here. At most seven entries in a group, so that one
 * look finds each.
 */
enum WorkArea {
    PLANNING(1, VaadinIcon.CALENDAR_CLOCK),
    INFORMATION(8, VaadinIcon.INFO_CIRCLE_O),
    GRANTS(2, VaadinIcon.PIGGY_BANK),
    BUDGET(3, VaadinIcon.EURO),
    EQUIPMENT(4, VaadinIcon.LAPTOP),
    SUBSIDIES(5, VaadinIcon.FAMILY),
    SUPPORT(6, VaadinIcon.HEADSET),
    ADMINISTRATION(7, VaadinIcon.COG);

    private final int hundred;
    private final VaadinIcon icon;

    WorkArea(int hundred, VaadinIcon icon) {
        this.hundred = hundred;
        this.icon = icon;
    }

    static WorkArea of(double order) {
        return Arrays.stream(values())
                .filter(area -> area.hundred == (int) (order / 100))
                .findFirst()
                .orElse(ADMINISTRATION);
    }

    VaadinIcon icon() {
        return icon;
    }

    Message label() {
        return Message.of("ui.section." + name());
    }
}
