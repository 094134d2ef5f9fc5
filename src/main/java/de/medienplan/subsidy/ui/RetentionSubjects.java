package de.medienplan.subsidy.ui;

import de.medienplan.subsidy.KindRow;
import de.medienplan.subsidy.RetentionRow;
import de.medienplan.subsidy.SubsidyRules;
import de.medienplan.ui.Translations;
import java.util.ArrayList;
import java.util.List;

/** What a rule of retention is about, in words. */
final class RetentionSubjects {

    private final SubsidyRules rules;

    RetentionSubjects(SubsidyRules rules) {
        this.rules = rules;
    }

    /** Those that a rule can be entered for. */
    List<String> codes() {
        List<String> codes =
                new ArrayList<>(rules.kinds().stream().map(KindRow::code).toList());
        codes.addAll(List.of(RetentionRow.NONE, RetentionRow.LOG));
        return codes;
    }

    String name(String code) {
        return switch (code) {
            case RetentionRow.NONE -> Translations.text("subsidy.subject.NONE");
            case RetentionRow.LOG -> Translations.text("subsidy.subject.LOG");
            case "HAND" -> Translations.text("subsidy.subject.HAND");
            default ->
                rules.kinds().stream()
                        .filter(kind -> kind.code().equals(code))
                        .map(KindRow::name)
                        .findFirst()
                        .orElse(code);
        };
    }
}
