package de.medienplan.order.ui;

import com.vaadin.flow.component.html.Anchor;
import de.medienplan.importing.ImportField;
import de.medienplan.shared.Table;
import de.medienplan.ui.TableDownload;
import de.medienplan.ui.Translations;
import java.util.List;

/** An empty file with every column, to start from. */
final class EmptyFile {

    private EmptyFile() {}

    static Anchor csv(String titleKey, List<? extends ImportField> fields) {
        return TableDownload.csv(() -> table(titleKey, fields), Translations.text("order.import.template.csv"));
    }

    static Anchor excel(String titleKey, List<? extends ImportField> fields) {
        return TableDownload.excel(() -> table(titleKey, fields), Translations.text("order.import.template.excel"));
    }

    private static Table table(String titleKey, List<? extends ImportField> fields) {
        return new Table(
                Translations.text(titleKey),
                fields.stream()
                        .map(field -> new Table.Column(Translations.text(field.label()), Table.Kind.TEXT))
                        .toList(),
                List.of());
    }
}
