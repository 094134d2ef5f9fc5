package de.medienplan.device.mdm;

import de.medienplan.device.CategoryId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Names the category of a device by the first rule that fits. Remembers what it saw, exports repeat themselves. */
final class Classifier {

    private record Rule(MdmField field, String fragment, CategoryId categoryId) {}

    private final List<Rule> rules;
    private final Map<MdmField, Map<String, String>> lowered = new HashMap<>();

    Classifier(List<MdmRuleRow> rows) {
        rules = rows.stream()
                .map(row -> new Rule(row.field(), row.fragment().toLowerCase(Locale.ROOT), row.categoryId()))
                .toList();
    }

    @Nullable
    CategoryId category(Function<MdmField, String> text) {
        for (Rule rule : rules) {
            String value = lowered.computeIfAbsent(rule.field(), field -> new HashMap<>())
                    .computeIfAbsent(text.apply(rule.field()), plain -> plain.toLowerCase(Locale.ROOT));
            if (value.contains(rule.fragment())) {
                return rule.categoryId();
            }
        }
        return null;
    }
}
