package de.medienplan.rollout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.shared.Registration;
import de.medienplan.ui.Picture;
import org.jspecify.annotations.Nullable;

/** Schools over quarters; see {@code frontend/mp-gantt.js}. */
@Tag("mp-gantt")
@JsModule("context://frontend/mp-gantt.js")
class Gantt extends Component implements Picture {

    private static final long serialVersionUID = 1L;

    void show(GanttData data) {
        getElement().setPropertyJson("plan", JacksonUtils.getMapper().valueToTree(data));
    }

    void select(@Nullable String school) {
        getElement().setProperty("selected", school);
    }

    @Override
    public void save(String format, String fileName) {
        getElement().callJsFunction("save", format, fileName);
    }

    Registration onOpen(ComponentEventListener<SchoolOpen> listener) {
        return addListener(SchoolOpen.class, listener);
    }

    Registration onMove(ComponentEventListener<SchoolMove> listener) {
        return addListener(SchoolMove.class, listener);
    }

    /** A school was clicked or chosen by keyboard. Public because Vaadin creates it. */
    @DomEvent("school-open")
    public static class SchoolOpen extends ComponentEvent<Gantt> {

        private static final long serialVersionUID = 1L;
        final String school;

        public SchoolOpen(Gantt source, boolean fromClient, @EventData("event.detail.id") String school) {
            super(source, fromClient);
            this.school = school;
        }
    }

    /** A bar was dragged or pushed by keyboard; nothing has changed yet. Public because Vaadin creates it. */
    @DomEvent("school-move")
    public static class SchoolMove extends ComponentEvent<Gantt> {

        private static final long serialVersionUID = 1L;
        final String school;
        final String period;

        public SchoolMove(
                Gantt source,
                boolean fromClient,
                @EventData("event.detail.id") String school,
                @EventData("event.detail.period") String period) {
            super(source, fromClient);
            this.school = school;
            this.period = period;
        }
    }
}
