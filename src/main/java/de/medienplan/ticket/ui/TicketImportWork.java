package de.medienplan.ticket.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import de.medienplan.device.mdm.MdmSettings;
import de.medienplan.importing.ImportFile;
import de.medienplan.school.SchoolRow;
import de.medienplan.ticket.TicketColumn;
import de.medienplan.ticket.TicketFile;
import de.medienplan.ticket.TicketImport;
import de.medienplan.ui.PreviewedImport;
import de.medienplan.ui.Translations;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What is asked about an export of tickets: which school is meant by a name that the register does not know. */
class TicketImportWork extends PreviewedImport<TicketColumn, TicketFile> {

    private static final int MOST_QUESTIONS = 30;

    private final TicketImport imports;
    private final MdmSettings places;
    private final List<SchoolRow> schools;

    TicketImportWork(TicketImport imports, MdmSettings places, List<SchoolRow> schools) {
        super(imports, "ticket.field.NUMBER");
        this.imports = imports;
        this.places = places;
        this.schools = schools;
    }

    @Override
    protected TicketFile request(ImportFile<TicketColumn> file) {
        return new TicketFile(file, Map.of());
    }

    @Override
    protected List<Component> questions(TicketFile asked) {
        Map<String, Integer> unknown = imports.unknownPlaces(asked);
        if (unknown.isEmpty()) {
            return List.of();
        }
        Div fields = new Div();
        fields.addClassName("mp-filters");
        unknown.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_QUESTIONS)
                .map(place -> question(place.getKey(), place.getValue()))
                .forEach(fields::add);
        return List.of(
                new H3(Translations.text("ticket.import.places")),
                new Paragraph(Translations.text("ticket.import.places.text", unknown.size())),
                fields);
    }

    private ComboBox<SchoolRow> question(String place, int rows) {
        ComboBox<SchoolRow> box = new ComboBox<>(Translations.text("ticket.import.place", place, rows));
        box.setItems(schools);
        box.setItemLabelGenerator(SchoolRow::label);
        box.setPlaceholder(Translations.text("ticket.import.place.none"));
        box.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                places.assign(place, event.getValue().id());
                previewAgain();
            }
        });
        return box;
    }
}
