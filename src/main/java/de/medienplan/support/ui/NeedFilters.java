package de.medienplan.support.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.select.Select;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Quarter;
import de.medienplan.support.DeviceChoice;
import de.medienplan.support.Forecast;
import de.medienplan.support.Interpretation;
import de.medienplan.support.SettingsRow;
import de.medienplan.ui.Translations;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the need is calculated from: devices, reading of the paper, step, day, quarter. */
class NeedFilters implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<String> STEPS = List.of("0.1", "0.25", "0.5", "1");

    private final Select<DeviceChoice> basis = select("support.basis", "24rem");
    private final Select<Interpretation> reading = select("support.interpretation", "19rem");
    private final Select<BigDecimal> step = select("support.step", "7rem");
    private final Select<Quarter> quarter = select("support.quarter", "9rem");
    private @Nullable Quarter wanted;

    NeedFilters(Runnable changed) {
        basis.setItemLabelGenerator(
                item -> item.equals(DeviceChoice.REGISTER) ? Translations.text("support.basis.register") : item.name());
        reading.setItems(Interpretation.values());
        reading.setItemLabelGenerator(item -> Translations.text(item.label()));
        step.setItemLabelGenerator(item -> Formats.decimal(item, 3, Translations.locale()));
        quarter.setItemLabelGenerator(Quarter::label);
        basis.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                wanted = null;
                quarter.clear();
                changed.run();
            }
        });
        listen(reading, changed);
        listen(step, changed);
        listen(quarter, changed);
    }

    private static void listen(HasValue<?, ?> field, Runnable changed) {
        field.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                changed.run();
            }
        });
    }

    private static <T> Select<T> select(String key, String width) {
        Select<T> select = new Select<>();
        select.setLabel(Translations.text(key));
        select.setWidth(width);
        return select;
    }

    Component[] components() {
        return new Component[] {basis, reading, step, quarter};
    }

    /** Takes what the address asks for; the settings where it asks for nothing. */
    void choose(NeedState state, List<DeviceChoice> bases, SettingsRow settings) {
        basis.setItems(bases);
        basis.setValue(bases.stream()
                .filter(item -> item.key().equals(state.basis()))
                .findFirst()
                .orElse(DeviceChoice.REGISTER));
        reading.setValue(state.reading() == null ? settings.interpretation() : state.reading());
        BigDecimal chosen = state.step() == null || state.step().signum() <= 0 ? settings.postStep() : state.step();
        TreeSet<BigDecimal> steps = STEPS.stream().map(BigDecimal::new).collect(Collectors.toCollection(TreeSet::new));
        steps.add(chosen);
        step.setItems(steps);
        step.setValue(steps.floor(chosen));
        wanted = state.quarter();
    }

    /** Offers the quarters of the forecast; unless one is chosen, the first that is short, else the last. */
    void offer(Forecast forecast) {
        List<Quarter> quarters =
                forecast.points().stream().map(Forecast.Point::quarter).toList();
        Quarter chosen = quarter.getValue() == null ? wanted : quarter.getValue();
        quarter.setItems(quarters);
        quarter.setValue(
                chosen != null && quarters.contains(chosen)
                        ? chosen
                        : forecast.firstShortage().map(Forecast.Point::quarter).orElse(quarters.getLast()));
    }

    DeviceChoice basis() {
        return basis.getValue();
    }

    Interpretation reading() {
        return reading.getValue();
    }

    BigDecimal step() {
        return step.getValue();
    }

    Quarter quarter() {
        return quarter.getValue();
    }

    NeedState state() {
        return new NeedState(basis().key(), reading(), step(), quarter.getValue());
    }
}
