package de.medienplan.rollout.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.shared.Message;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Card;
import de.medienplan.ui.Translations;
import java.util.ArrayList;
import java.util.List;

/** Schools that start in the same quarter, such as those of one campus. */
class TogetherEditor extends Card {

    private static final long serialVersionUID = 1L;

    private final transient ScenarioEditSession work;
    private final boolean editable;
    private final transient Runnable rebuild;

    TogetherEditor(ScenarioEditSession work, boolean editable, Runnable rebuild) {
        this.work = work;
        this.editable = editable;
        this.rebuild = rebuild;
        addClassName("mp-editor");
        add(new Paragraph(Translations.text("rollout.together.hint")));
        for (int n = 0; n < work.scenario().startTogether().size(); n++) {
            add(group(n));
        }
        if (editable) {
            add(Buttons.icon(VaadinIcon.PLUS, Buttons.plain("rollout.together.add", () -> {
                List<List<String>> groups = new ArrayList<>(work.scenario().startTogether());
                groups.add(List.of());
                change(groups);
                rebuild.run();
            })));
        }
    }

    private Div group(int n) {
        MultiSelectComboBox<ScenarioSchool> members =
                new MultiSelectComboBox<>(Translations.text("rollout.together.group", n + 1));
        members.setItems(work.scenario().schools());
        members.setItemLabelGenerator(ScenarioSchool::name);
        List<String> ids = work.scenario().startTogether().get(n);
        members.setValue(work.scenario().schools().stream()
                .filter(school -> ids.contains(school.id()))
                .toList());
        members.setReadOnly(!editable);
        members.setWidth("min(40rem, 100%)");
        members.addValueChangeListener(event -> {
            List<List<String>> groups = new ArrayList<>(work.scenario().startTogether());
            groups.set(n, event.getValue().stream().map(ScenarioSchool::id).toList());
            change(groups);
        });
        Button remove = Buttons.icon(VaadinIcon.TRASH, Message.of("rollout.together.remove", n + 1), () -> {
            List<List<String>> groups = new ArrayList<>(work.scenario().startTogether());
            groups.remove(n);
            change(groups);
            rebuild.run();
        });
        remove.setVisible(editable);
        Div row = new Div(members, remove);
        row.addClassName("mp-start-row");
        return row;
    }

    private void change(List<List<String>> groups) {
        work.change(draft -> draft.startTogether(groups));
    }
}
