package de.medienplan.subsidy.ui;

import com.vaadin.flow.router.Route;
import de.medienplan.identity.Role;
import de.medienplan.importing.MappingMemory;
import de.medienplan.subsidy.CaseImport;
import de.medienplan.subsidy.SubsidyCases;
import de.medienplan.subsidy.SubsidyRules;
import de.medienplan.ui.ImportPage;
import de.medienplan.ui.TableDownload;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;

/** Takes a file of cases in, and hands all of them out as one. */
@Route("zuschuesse/import")
@RolesAllowed(Role.Names.SUBSIDY)
class CaseImportView extends ImportPage {

    private static final long serialVersionUID = 1L;

    CaseImportView(CaseImport imports, SubsidyCases cases, SubsidyRules rules, MappingMemory memory) {
        super(
                CaseImport.KIND,
                memory,
                new CaseImportWork(imports, cases.schools(), rules.kinds()),
                CasesView.class,
                TableDownload.excel(
                        () -> imports.template(Translations.locale()), Translations.text("subsidy.import.template")),
                TableDownload.csv(
                        () -> imports.table(Translations.locale()), Translations.text("subsidy.import.all.csv")),
                TableDownload.excel(
                        () -> imports.table(Translations.locale()), Translations.text("subsidy.import.all.excel")));
    }
}
