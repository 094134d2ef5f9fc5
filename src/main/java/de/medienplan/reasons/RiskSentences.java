package de.medienplan.reasons;

import de.medienplan.planning.risk.Risk;
import de.medienplan.shared.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a simulation of a plan found, in sentences. */
public final class RiskSentences {

    private static final double SURE = 0.9;

    private final Risk risk;

    public RiskSentences(Risk risk) {
        this.risk = risk;
    }

    /** Schools, grants, money and margin, each in a sentence. */
    public List<Message> write() {
        List<Message> sentences = new ArrayList<>();
        long sure = risk.schools().stream()
                .filter(school -> school.onTime() >= SURE)
                .count();
        sentences.add(Message.of(
                "risk.sentence.schools", risk.futures(), sure, risk.schools().size(), risk.expectedLate()));
        sentences.add(forfeited());
        risk.years().stream()
                .filter(year -> year.shortChance() > 0)
                .max(Comparator.comparingDouble(Risk.YearRisk::shortChance))
                .ifPresent(year -> sentences.add(Message.of(
                        "risk.sentence.short",
                        year.shortChance(),
                        Integer.toString(year.year()),
                        year.toFind().p90())));
        sentences.add(margin());
        return sentences;
    }

    /** For a council paper, which has room for one. */
    public Message summary() {
        return Message.of(
                "risk.sentence.paper",
                risk.futures(),
                risk.expectedLate(),
                risk.schools().size(),
                Math.round(risk.expectedForfeited()),
                risk.margin().percent(),
                risk.margin().chance());
    }

    private Message forfeited() {
        long expected = Math.round(risk.expectedForfeited());
        double chance = risk.programmes().stream()
                .mapToDouble(Risk.ProgrammeRisk::chance)
                .max()
                .orElse(0);
        return chance == 0
                ? Message.of("risk.sentence.nothingForfeited")
                : Message.of("risk.sentence.forfeited", chance, expected);
    }

    private Message margin() {
        Risk.MarginRisk margin = risk.margin();
        return Message.of(
                "risk.sentence.margin",
                margin.percent(),
                margin.source().text(),
                margin.chance(),
                margin.overrun().p50(),
                margin.overrun().p90());
    }
}
