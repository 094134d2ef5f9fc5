package de.medienplan.rollout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import de.medienplan.rollout.scenario.ScenarioId;
import de.medienplan.rollout.scenario.Scenarios;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.FileLink;
import de.medienplan.ui.FileType;
import de.medienplan.ui.Translations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be done with a scenario as a whole. */
@org.springframework.stereotype.Component
class ScenarioMenu {

    private final Scenarios scenarios;
    private final RenewalActions renewals;

    ScenarioMenu(Scenarios scenarios, RenewalActions renewals) {
        this.scenarios = scenarios;
        this.renewals = renewals;
    }

    /** Buttons beside the title; only the file for those who may not edit. */
    Component[] buttons(ScenarioEditSession work, boolean editable, Runnable save, Runnable reload) {
        Component export = export(work);
        if (!editable) {
            return new Component[] {export};
        }
        Button plan = Buttons.icon(
                VaadinIcon.PLAY,
                Buttons.primary("rollout.run.start", () -> UI.getCurrent().navigate(PlanningView.class)));
        List<Component> buttons =
                new ArrayList<>(List.of(plan, Buttons.plain("rollout.rename", () -> rename(work, save))));
        renewals.needs(work, reload).ifPresent(buttons::add);
        buttons.add(export);
        return buttons.toArray(Component[]::new);
    }

    private Component export(ScenarioEditSession work) {
        ScenarioId id = work.stored().id();
        return FileLink.of(
                FileType.JSON,
                () -> work.stored().scenario().name(),
                () -> scenarios.export(id),
                Translations.text("rollout.export.file"));
    }

    private static void rename(ScenarioEditSession work, Runnable save) {
        NameDialog.ask("rollout.rename", work.scenario().name(), name -> {
            work.change(draft -> draft.name(name));
            save.run();
        });
    }

    /** What of the stored scenario is no longer as it is today; empty if all is. */
    Optional<Component> notice(ScenarioEditSession work, boolean editable, Runnable reload) {
        return renewals.notice(work.stored(), editable, reload);
    }
}
