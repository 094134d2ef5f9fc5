package de.medienplan.rollout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.QueryParameters;
import de.medienplan.rollout.derive.ScenarioBuilder;
import de.medienplan.rollout.outlook.PlanStanding;
import de.medienplan.rollout.outlook.Reasons;
import de.medienplan.rollout.plan.Plans;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.shared.Message;
import de.medienplan.shared.PlanId;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Confirm;
import de.medienplan.ui.FileLink;
import de.medienplan.ui.FileType;
import de.medienplan.ui.Notices;
import de.medienplan.ui.TableDownload;
import de.medienplan.ui.Translations;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What can be done with a plan. */
@org.springframework.stereotype.Component
class PlanActions {

    private final Plans plans;
    private final Reasons reasons;
    private final CityActions cities;
    private final DecisionActions decisions;
    private final ProgressActions progress;
    private final RiskActions risks;
    private final ReplanActions replans;
    private final ScenarioBuilder builder;

    PlanActions(
            Plans plans,
            Reasons reasons,
            CityActions cities,
            DecisionActions decisions,
            ProgressActions progress,
            RiskActions risks,
            ReplanActions replans,
            ScenarioBuilder builder) {
        this.plans = plans;
        this.decisions = decisions;
        this.progress = progress;
        this.replans = replans;
        this.builder = builder;
        this.cities = cities;
        this.risks = risks;
        this.reasons = reasons;
    }

    Component[] buttons(StoredPlan plan, boolean editable) {
        Button export = new Button(Translations.text("rollout.export"), VaadinIcon.DOWNLOAD_ALT.create());
        ContextMenu menu = new ContextMenu(export);
        menu.setOpenOnClick(true);
        PlanEditSession session = new PlanEditSession(plans, plan, () -> {});
        PlanId id = plan.row().id();
        menu.addItem(FileLink.of(
                FileType.JSON,
                () -> Names.plan(plan.row()),
                () -> plans.export(id),
                Translations.text("rollout.export.plan")));
        menu.addItem(FileLink.of(
                FileType.JSON,
                () -> plan.scenario().name(),
                () -> plans.exportScenario(id),
                Translations.text("rollout.export.scenario")));
        menu.addItem(TableDownload.csv(() -> SchoolTable.of(session), text("rollout.export.csv")));
        menu.addItem(TableDownload.excel(() -> SchoolTable.of(session), text("rollout.export.xlsx")));
        Button compare = Buttons.plain(
                "comparison.open",
                () -> UI.getCurrent()
                        .navigate(CompareView.class, QueryParameters.of(CompareView.FIRST, id.toString())));
        if (!editable) {
            return new Component[] {compare, export};
        }
        Button rename = Buttons.plain("rollout.rename", () -> rename(plan));
        Button delete = Buttons.icon(
                VaadinIcon.TRASH, Message.of("rollout.plan.delete", Names.plan(plan.row())), () -> delete(plan));
        return new Component[] {decisions.button(plan), replans.button(plan), compare, export, rename, delete};
    }

    private void rename(StoredPlan plan) {
        NameDialog.ask("rollout.rename", Names.plan(plan.row()), name -> {
            plans.rename(plan.row().id(), name);
            UI.getCurrent().refreshCurrentRoute(false);
        });
    }

    private void delete(StoredPlan plan) {
        Confirm.ask(
                "rollout.plan.delete",
                () -> {
                    plans.delete(plan.row().id());
                    UI.getCurrent().navigate(PlanningView.class);
                    Notices.done("rollout.plan.deleted", Names.plan(plan.row()));
                },
                Names.plan(plan.row()));
    }

    /** Saves the changes as a plan of its own and shows it; can be taken back. */
    void save(PlanEditSession session, Runnable saved) {
        StoredPlan original = session.stored();
        NameDialog.ask("rollout.change.save", text("rollout.change.name", Names.plan(original.row())), name -> {
            PlanId id = plans.saveVariant(original, session.change(), name);
            saved.run();
            UI ui = UI.getCurrent();
            ui.navigate(PlanView.class, id.value());
            Notices.undoable(Message.of("rollout.change.saved", name), () -> {
                boolean inSight = ui.getActiveViewLocation().getPath().equals("plan/" + id);
                plans.delete(id);
                if (inSight) {
                    ui.navigate(PlanView.class, original.row().id().value());
                }
            });
        });
    }

    /** How far its works are, and why the school stands where it stands or what would let it in. */
    List<Component> reasons(PlanEditSession session, String school) {
        return List.of(
                progress.part(session, school),
                new SchoolReasons(session, reasons.about(session.scenario(), session.plan()), school));
    }

    /** What lies idle in each year, and why no more is begun. */
    IdlePart idle(PlanEditSession session) {
        return new IdlePart(
                session,
                reasons,
                builder.of(session.stored().row().scenarioId()).open(session.scenario()));
    }

    /** The schools that lose a decided date; null if none does. */
    @Nullable
    LostDates lost(PlanEditSession session) {
        return decisions.lost(session);
    }

    /** The plan on the as-of date. */
    PlanStanding standing(StoredPlan plan) {
        return progress.standing(plan);
    }

    /** What is scarce in the plan. */
    ScarcityPart scarcity(PlanEditSession session) {
        return new ScarcityPart(session, reasons);
    }

    /** What the plan is called below its name: of which scenario, and whether it is decided. */
    String sentence(StoredPlan plan) {
        return decisions.sentence(plan);
    }

    /** What the whole city would take. */
    CityPart city(StoredPlan plan) {
        return cities.part(plan);
    }

    /** What more means would bring. */
    MeansPart means(StoredPlan plan) {
        return cities.means(plan);
    }

    /** What could go wrong. */
    RiskPart risk(StoredPlan plan) {
        return risks.part(plan);
    }

    /** The reasons of all schools. */
    ReasonsPart reasons(PlanEditSession session, Consumer<@Nullable String> open) {
        return new ReasonsPart(session, reasons, open);
    }

    private static String text(String key, Object... args) {
        return Translations.text(key, args);
    }
}
