package de.medienplan.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import de.medienplan.identity.MayAdminister;
import de.medienplan.identity.Rights;
import de.medienplan.storage.DiskSpace;
import de.medienplan.ui.TopBarItem;
import de.medienplan.ui.Translations;
import org.springframework.core.annotation.Order;

/** Warns administrators on every screen before the disk is full. */
@org.springframework.stereotype.Component
@Order(4)
class LowDiskMark implements TopBarItem {

    private final DiskSpace space;

    LowDiskMark(DiskSpace space) {
        this.space = space;
    }

    @Override
    public Component create() {
        boolean warned = Rights.has(MayAdminister.class) && space.isLow();
        Span mark = new Span(warned ? Translations.text("identity.disk.low", space.free() >> 20) : "");
        mark.addClassName("mp-sample-mark");
        mark.getElement().setAttribute("role", "status");
        mark.setVisible(warned);
        return mark;
    }
}
