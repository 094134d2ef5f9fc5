package de.medienplan.rollout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import de.medienplan.device.SupportGroups;
import de.medienplan.rollout.derive.ScenarioBuilder;
import de.medienplan.rollout.derive.ScenarioProgrammes;
import de.medienplan.rollout.plan.DecidedPlans;
import de.medienplan.rollout.scenario.ScenarioFunds;
import de.medienplan.rollout.scenario.ScenarioId;
import de.medienplan.rollout.scenario.ScenarioOrigin;
import de.medienplan.rollout.scenario.ScenarioRow;
import de.medienplan.rollout.scenario.Scenarios;
import de.medienplan.school.Sample;
import de.medienplan.school.Samples;
import de.medienplan.shared.UserException;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Confirm;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Translations;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** What can be done with scenarios as a whole. */
@org.springframework.stereotype.Component
class ScenarioActions {

    private final Scenarios scenarios;
    private final Samples samples;
    private final ScenarioBuilder builder;
    private final ScenarioProgrammes programmes;
    private final ScenarioFunds funds;
    private final SupportGroups groups;
    private final ObjectProvider<ChosenScenario> chosen;
    private final ObjectProvider<AsOfDate> asOf;
    private final DecidedPlans decisions;

    ScenarioActions(
            Scenarios scenarios,
            Samples samples,
            ScenarioBuilder builder,
            ScenarioProgrammes programmes,
            ScenarioFunds funds,
            SupportGroups groups,
            ObjectProvider<ChosenScenario> chosen,
            ObjectProvider<AsOfDate> asOf,
            DecidedPlans decisions) {
        this.decisions = decisions;
        this.scenarios = scenarios;
        this.samples = samples;
        this.builder = builder;
        this.programmes = programmes;
        this.funds = funds;
        this.groups = groups;
        this.chosen = chosen;
        this.asOf = asOf;
    }

    /** What to do when there is no scenario yet. */
    Component[] firstSteps(boolean editable) {
        if (!editable) {
            return new Component[0];
        }
        List<Component> steps = new ArrayList<>(List.of(Buttons.primary("rollout.create", () -> create()), upload()));
        steps.addAll(List.of(samplesButtons()));
        return steps.toArray(Component[]::new);
    }

    /**
     * What to do when there is nothing to see yet.
     *
     * @param schools how many schools are registered; without any there is nothing to make a scenario of
     */
    Component[] everything(boolean editable, long schools) {
        if (!editable) {
            return new Component[0];
        }
        Button begin = schools == 0
                ? Buttons.plain("school.import", () -> UI.getCurrent().navigate("schulen/import"))
                : Buttons.plain("rollout.create", () -> create());
        List<Component> steps = new ArrayList<>(List.of(
                Buttons.primary("rollout.setup", () -> UI.getCurrent().navigate("einrichten")), begin, upload()));
        steps.addAll(List.of(samplesButtons()));
        return steps.toArray(Component[]::new);
    }

    private void load(Sample sample) {
        int loaded = samples.load(sample);
        chosen.getObject().tell();
        UI.getCurrent().refreshCurrentRoute(false);
        Notices.done("rollout.samples.loaded", loaded);
    }

    /** Load what is missing of a sample; not offered beside a city's own schools. */
    Component[] samplesButtons() {
        return samples.offered().stream()
                .map(sample -> {
                    Button load = new Button(Translations.text(sample.label()), event -> load(sample));
                    load.setId("load-" + sample);
                    load.setDisableOnClick(true);
                    return load;
                })
                .toArray(Component[]::new);
    }

    /** Asks for horizon and money and makes a scenario of the register's schools. */
    void create() {
        new CreateDialog(builder, programmes, funds, groups, asOf.getObject().get(), built -> {
                    ScenarioId id = scenarios.create(built.scenario(), built.register(), ScenarioOrigin.REGISTER);
                    builder.keep(id, built);
                    chosen.getObject().choose(id);
                    UI.getCurrent().navigate(ScenarioView.class, id.value());
                })
                .open();
    }

    /** Takes in a scenario file. */
    Upload upload() {
        Upload upload = new Upload(UploadHandler.inMemory((metadata, bytes) -> take(bytes)));
        upload.setUploadButton(new Button(Translations.text("rollout.import")));
        upload.setAcceptedFileTypes(".json", "application/json");
        upload.setDropAllowed(false);
        upload.setMaxFiles(1);
        upload.addClassName("mp-upload");
        upload.addAllFinishedListener(event -> upload.clearFileList());
        return upload;
    }

    private void take(byte[] bytes) {
        try {
            ScenarioId id = scenarios.importFile(bytes, ScenarioOrigin.FILE);
            chosen.getObject().choose(id);
            UI.getCurrent().navigate(ScenarioView.class, id.value());
            Notices.done("rollout.import.done", scenarios.get(id).scenario().name());
        } catch (UserException refusal) {
            Notices.refused(refusal.reason());
        }
    }

    void delete(ScenarioRow row) {
        Confirm.ask(
                "rollout.scenario.delete",
                () -> {
                    scenarios.delete(row.id());
                    chosen.getObject().tell();
                    UI.getCurrent().navigate(ScenariosView.class);
                    UI.getCurrent().refreshCurrentRoute(false);
                    Notices.done("rollout.scenario.deleted", row.name());
                },
                row.name(),
                row.plans().count());
    }

    /** Copies under a free name and shows the copy. */
    void copy(ScenarioRow row) {
        String name = Translations.text("rollout.scenario.copyName", row.name());
        ScenarioId id = scenarios.copy(row.id(), scenarios.freeName(name));
        chosen.getObject().choose(id);
        UI.getCurrent().navigate(ScenarioView.class, id.value());
        Notices.done("rollout.scenario.copied", row.name());
    }

    /** Whether a plan is decided on the as-of date. */
    boolean hasDecision() {
        return decisions.inForce(asOf.getObject().get()).isPresent();
    }
}
