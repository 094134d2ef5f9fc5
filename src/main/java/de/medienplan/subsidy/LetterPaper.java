package de.medienplan.subsidy;

import de.medienplan.exporting.Paper;
import de.medienplan.exporting.profile.Template;
import de.medienplan.shared.Message;
import de.medienplan.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A letter as paper: the template's paragraphs and points with what is filled in. */
final class LetterPaper {

    private final LetterTemplate template;
    private final List<String> lead;
    private final byte[] emblem;

    /** @param lead lines above it, such as the city's name; @param emblem empty for none */
    LetterPaper(LetterTemplate template, List<String> lead, byte[] emblem) {
        this.template = template;
        this.lead = List.copyOf(lead);
        this.emblem = emblem.clone();
    }

    /** With the examples of all placeholders, to look at. */
    Paper example() {
        return of(word -> LetterPlaceholder.ALL.stream()
                .filter(placeholder -> placeholder.word().equals(word))
                .map(LetterPlaceholder::example)
                .findFirst()
                .orElse(""));
    }

    Paper of(Map<LetterPlaceholder, String> values) {
        return of(word -> values.entrySet().stream()
                .filter(entry -> entry.getKey().word().equals(word))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(""));
    }

    private Paper of(Function<String, String> values) {
        Paper.Builder paper = new Paper.Builder(filled(template.subject(), values));
        if (emblem.length > 0) {
            paper.emblem(emblem);
        }
        lead.forEach(paper::lead);
        paper.lead(Texts.render(
                Message.of("subsidy.letter.lead", values.apply("aktenzeichen"), values.apply("datum")),
                template.language()));
        for (String block : template.body().strip().split("\\R\\s*\\R")) {
            add(paper, block, values);
        }
        return paper.build();
    }

    /** Lines that begin with a hyphen are points; the others of a paragraph are one text. */
    private static void add(Paper.Builder paper, String block, Function<String, String> values) {
        List<String> points = new ArrayList<>();
        List<String> text = new ArrayList<>();
        block.lines().map(String::strip).forEach(line -> {
            if (line.startsWith("- ")) {
                points.add(filled(line.substring(2), values));
            } else {
                text.add(filled(line, values));
            }
        });
        if (!text.isEmpty()) {
            paper.paragraph(String.join(" ", text));
        }
        paper.bullets(points);
    }

    private static String filled(String text, Function<String, String> values) {
        return Template.of(text).fill(value -> values.apply(value.word()));
    }
}
