package de.medienplan.device;

import de.medienplan.importing.GermanValues;
import de.medienplan.importing.SourceTable;
import de.medienplan.importing.TableFile;
import de.medienplan.importing.TableRow;
import de.medienplan.school.ExampleLoaded;
import de.medienplan.school.SampleDay;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolRow;
import de.medienplan.school.Schools;
import de.medienplan.shared.SchoolYear;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Counts and deliveries for the sample schools, all made up and marked so, and the pilot figures of the council paper.
 * See data/hannover/README.md.
 */
@Component
class DeviceExample {

    private record Sheet(SchoolYear year, CountKind kind) {}

    private final Schools schools;
    private final Categories categories;
    private final CountWriter counts;
    private final DeviceStock stock;
    private final PilotFigures pilot;

    DeviceExample(Schools schools, Categories categories, CountWriter counts, DeviceStock stock, PilotFigures pilot) {
        this.schools = schools;
        this.categories = categories;
        this.counts = counts;
        this.stock = stock;
        this.pilot = pilot;
    }

    @EventListener
    void load(ExampleLoaded event) {
        Map<String, SchoolId> school =
                schools.active().stream().collect(Collectors.toMap(SchoolRow::number, SchoolRow::id));
        Map<String, CategoryId> category =
                categories.all().stream().collect(Collectors.toMap(CategoryRow::code, CategoryRow::categoryId));
        if (!event.sample().isRunning()) {
            pilot.load();
        }
        loadCounts(school, category, event.sample().inventoryYears());
        if (stock.purchases().isEmpty()) {
            loadPurchases(school, category, event.sample());
        }
    }

    private void loadCounts(Map<String, SchoolId> school, Map<String, CategoryId> category, int years) {
        SourceTable table = read("geraete.csv");
        Map<Sheet, List<CellEdit>> sheets = new LinkedHashMap<>();
        for (TableRow row : table.rows()) {
            SchoolId schoolId = school.get(row.cell(0));
            CountKind kind = row.cell(2).equals("Plan") ? CountKind.PLANNED : CountKind.ACTUAL;
            SchoolYear year = new SchoolYear(SchoolYear.parse(row.cell(1)).start() + years);
            List<CellEdit> edits = sheets.computeIfAbsent(new Sheet(year, kind), sheet -> new ArrayList<>());
            for (int column = 3; schoolId != null && column < table.header().size(); column++) {
                CategoryId categoryId = category.get(table.header().get(column));
                if (categoryId != null) {
                    edits.add(new CellEdit(
                            new CellKey(schoolId, categoryId), null, GermanValues.count(row.cell(column))));
                }
            }
        }
        sheets.forEach((sheet, edits) -> counts.write(sheet.year(), sheet.kind(), edits, CountOrigin.SAMPLE));
    }

    private void loadPurchases(Map<String, SchoolId> school, Map<String, CategoryId> category, SampleDay sample) {
        for (TableRow row : read("lieferungen.csv").rows()) {
            SchoolId schoolId = school.get(row.cell(0));
            CategoryId categoryId = category.get(row.cell(1));
            if (schoolId != null && categoryId != null) {
                stock.save(new PurchaseRow(
                        null,
                        0,
                        schoolId,
                        categoryId,
                        sample.inventory(GermanValues.date(row.cell(2))),
                        GermanValues.count(row.cell(3)),
                        GermanValues.euros(row.cell(4)),
                        GermanValues.count(row.cell(5)),
                        null,
                        true));
            }
        }
    }

    private static SourceTable read(String name) {
        String path = "/data/hannover/" + name;
        try (InputStream file = Objects.requireNonNull(DeviceExample.class.getResourceAsStream(path), path)) {
            return TableFile.read(name, file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
