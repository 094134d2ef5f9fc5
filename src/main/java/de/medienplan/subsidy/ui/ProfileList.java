package de.medienplan.subsidy.ui;

import com.vaadin.flow.component.html.Paragraph;
import de.medienplan.exporting.profile.FileProfile;
import de.medienplan.exporting.profile.ProfileLayout;
import de.medienplan.subsidy.PaymentFiles;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.DataGrid;
import de.medienplan.ui.FilterBar;
import de.medienplan.ui.FullHeight;
import de.medienplan.ui.ProfileDialog;
import de.medienplan.ui.RowClicks;
import de.medienplan.ui.Translations;

/** The profiles by which payment files are written. */
class ProfileList extends FullHeight {

    private static final long serialVersionUID = 1L;

    private final transient PaymentFiles files;
    private final transient Runnable changed;

    ProfileList(PaymentFiles files, Runnable changed) {
        this.files = files;
        this.changed = changed;
        DataGrid<FileProfile> grid = new DataGrid<>();
        grid.text("exporting.profile.name", FileProfile::name);
        grid.text(
                "exporting.profile.encoding",
                row -> Translations.text(row.layout().encoding().label()));
        grid.text(
                "exporting.profile.separator",
                row -> Translations.text(row.layout().separator().label()));
        grid.text("exporting.profile.source", FileProfile::source);
        RowClicks.open(grid, this::open);
        grid.show(files.profiles());
        add(
                new Paragraph(Translations.text("subsidy.profiles.hint")),
                new FilterBar(Buttons.add("subsidy.profiles.add", this::create)),
                grid);
    }

    private void create() {
        ProfileDialog.open(
                new FileProfile(null, 0, "", ProfileLayout.USUAL, "", ""),
                files.placeholders(),
                files::save,
                null,
                changed);
    }

    private void open(FileProfile profile) {
        ProfileDialog.open(profile, files.placeholders(), files::save, files::delete, changed);
    }
}
