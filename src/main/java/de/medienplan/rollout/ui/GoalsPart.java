package de.medienplan.rollout.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import de.medienplan.planning.GoalDirection;
import de.medienplan.planning.GoalPreset;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.planning.TradeOffs;
import de.medienplan.planning.Weights;
import de.medienplan.shared.Message;
import de.medienplan.ui.Card;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Status;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the city wants of its plan: a ready-made goal, and the weights behind it with what each trades. */
class GoalsPart extends Card {

    private static final long serialVersionUID = 1L;
    private static final int NAMES = 3;

    private final transient ScenarioEditSession work;
    private final boolean editable;
    private final Div weights = new Div();
    private final Div effect = new Div();
    private final Paragraph reason = new Paragraph();
    private final Select<GoalPreset> preset;
    private final transient List<Runnable> sentences = new ArrayList<>();

    GoalsPart(ScenarioEditSession work, boolean editable) {
        this.work = work;
        this.editable = editable;
        this.preset = Fields.choiceOrNone(
                "rollout.goals.preset",
                List.of(GoalPreset.values()),
                goal -> Translations.text(goal.label()),
                "rollout.goals.own");
        addClassName("mp-editor");
        preset.setReadOnly(!editable);
        preset.addValueChangeListener(event -> {
            GoalPreset chosen = event.getValue();
            if (event.isFromClient() && chosen != null) {
                work.change(draft -> draft.weights(chosen.weights()));
                showWeights();
                refresh();
            }
        });
        add(new H3(text("rollout.goals.title")), new Paragraph(text("rollout.goals.hint")), preset, reason, effect);
        add(new H3(text("rollout.weights.title")), weights);
        showWeights();
        refresh();
        work.follow(this, this::refresh);
    }

    private void showWeights() {
        weights.removeAll();
        sentences.clear();
        Weights w = work.scenario().weights();
        weight(
                Inputs.decimal(
                        code("waitingPerPupilQuarter"),
                        w.waitingPerPupilQuarter(),
                        false,
                        v -> change(Weights::withWaiting, v)),
                TradeOffs::waiting);
        weight(
                Inputs.decimal(code("postCostPercent"), w.postCostPercent(), false, v -> change(Weights::withPosts, v)),
                TradeOffs::posts);
        weight(
                Inputs.decimal(
                        code("unplannedPerPupil"),
                        w.unplannedPerPupil(),
                        false,
                        v -> change(Weights::withUnplanned, v)),
                TradeOffs::unplanned);
        weight(
                Inputs.euros(
                        code("movedSchoolPerQuarter"), w.movedSchoolPerQuarter(), v -> change(Weights::withMoves, v)),
                TradeOffs::moves);
        weight(
                Inputs.euros(code("cancelledSchool"), w.cancelledSchool(), v -> change(Weights::withCancelled, v)),
                TradeOffs::cancelled);
    }

    private static String code(String weight) {
        return "rollout.assumption." + weight;
    }

    private void weight(BigDecimalField field, Function<TradeOffs, Message> trade) {
        field.setReadOnly(!editable);
        Paragraph sentence = new Paragraph();
        sentences.add(() -> sentence.setText(Translations.text(trade.apply(new TradeOffs(work.scenario())))));
        Div row = new Div(field, sentence);
        row.addClassName("mp-weight");
        weights.add(row);
    }

    private <V> void change(BiFunction<Weights, V, Weights> with, V value) {
        work.change(draft -> draft.weights(with.apply(work.scenario().weights(), value)));
    }

    private void refresh() {
        Weights now = work.scenario().weights();
        GoalPreset goal = GoalPreset.of(now).orElse(null);
        preset.setValue(goal);
        reason.setText(Translations.text(goal == null ? Message.of("rollout.goals.own.reason") : goal.reason()));
        sentences.forEach(Runnable::run);
        effect.removeAll();
        effect.add(waiting());
        List<Message> directions = GoalDirection.of(work.stored().scenario().weights(), now);
        if (!directions.isEmpty()) {
            UnorderedList list = new UnorderedList();
            directions.forEach(one -> list.add(new ListItem(Translations.text(one))));
            effect.add(new Paragraph(text("rollout.goals.direction")), list);
        }
    }

    private Status waiting() {
        List<ScenarioSchool> waiting = new TradeOffs(work.scenario()).waitingPays();
        if (waiting.isEmpty()) {
            return new Status(text("rollout.goals.noWaiting"), Tone.GOOD);
        }
        String names = waiting.stream().limit(NAMES).map(ScenarioSchool::name).collect(Collectors.joining(", "));
        return new Status(
                text(
                        "rollout.goals.waitingPays",
                        waiting.size(),
                        work.scenario().schools().size(),
                        names),
                Tone.WARNING);
    }

    private static String text(String key, Object... args) {
        return Translations.text(key, args);
    }
}
