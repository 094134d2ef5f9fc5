package de.medienplan.rollout.ui;

import de.medienplan.exporting.XlsxBook;
import de.medienplan.shared.Table;
import java.util.List;

/** Two plans side by side as a workbook: schools, waves, money with posts, grants. */
final class CompareWorkbook {

    private final ComparedPlans compared;

    CompareWorkbook(ComparedPlans compared) {
        this.compared = compared;
    }

    byte[] bytes() {
        List<Table> tables = List.of(
                CompareSchools.table(compared),
                CompareCharts.waveTable(compared),
                CompareCharts.moneyTable(compared),
                CompareCharts.grantTable(compared));
        XlsxBook book = new XlsxBook(List.of(
                Tables.text("comparison.part.SCHOOLS"),
                Tables.text("comparison.part.WAVES"),
                Tables.text("comparison.part.MONEY"),
                Tables.text("comparison.part.GRANTS")));
        for (int sheet = 0; sheet < tables.size(); sheet++) {
            book.fill(sheet, tables.get(sheet));
        }
        return book.bytes();
    }
}
