package de.medienplan.setup.ui;

import de.medienplan.identity.MayManageSupport;
import de.medienplan.identity.Rights;
import de.medienplan.support.ContractRow;
import de.medienplan.support.SupportDirectory;
import de.medienplan.ui.DisplayedVersion;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Form;
import de.medienplan.ui.FormDialog;
import de.medienplan.ui.Translations;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** With whom the city has contracts; terms and services are entered in the directory. */
@Component
class VendorNames {

    private final SupportDirectory directory;

    VendorNames(SupportDirectory directory) {
        this.directory = directory;
    }

    SetupList list(LocalDate today) {
        SetupList[] list = new SetupList[1];
        list[0] = new SetupList(
                "setup.vendors",
                () -> directory.contracts().stream()
                        .map(row -> row.vendor() + ", " + row.subject())
                        .toList(),
                Rights.has(MayManageSupport.class),
                () -> add(today, () -> list[0].refresh()));
        return list[0];
    }

    private void add(LocalDate today, Runnable done) {
        Form<ContractRow> form = new Form<>(
                "support.contract.field.",
                DisplayedVersion.fresh(new ContractRow(
                        null,
                        0,
                        "",
                        "",
                        "",
                        today.withDayOfMonth(1),
                        null,
                        null,
                        null,
                        null,
                        "",
                        "",
                        "",
                        "",
                        List.of())));
        form.required("vendor", Fields::text);
        form.required("subject", Fields::text);
        form.required("startsOn", Fields::date);
        form.optional("yearlyCost", Fields::money);
        new FormDialog<>(Translations.text("setup.vendors.add"), form)
                .onDone(done)
                .open(directory::save);
    }
}
