package de.medienplan.device.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.medienplan.device.Categories;
import de.medienplan.device.DeviceCounts;
import de.medienplan.device.mdm.MdmField;
import de.medienplan.device.mdm.MdmImports;
import de.medienplan.device.mdm.MdmSettings;
import de.medienplan.identity.Role;
import de.medienplan.importing.MappingMemory;
import de.medienplan.school.Schools;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.ImportWizard;
import de.medienplan.ui.PageView;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;

/** Compares an export of a device management with the stored counts and takes it over. */
@Route("geraete/abgleich")
@Menu(title = "device.mdm", order = 430, icon = "vaadin:refresh")
@RolesAllowed({Role.Names.SUPPORT, Role.Names.PLANNING})
class MdmView extends PageView {

    private static final long serialVersionUID = 1L;

    private final transient MdmImports imports;
    private final Tabs tabs = new Tabs(
            new Tab(Translations.text("device.mdm.comparison")),
            new Tab(Translations.text("device.mdm.rules")),
            new Tab(Translations.text("device.mdm.log")));
    private final MdmWork work;
    private final ImportWizard<MdmField> wizard;
    private final RulesPanel rules;

    MdmView(
            MdmImports imports,
            MdmSettings settings,
            Schools schools,
            Categories categories,
            DeviceCounts counts,
            MappingMemory memory,
            AsOfDate asOf) {
        super("device.mdm");
        this.imports = imports;
        work = new MdmWork(imports, settings, schools.active(), new YearField(counts.years(), asOf.get()));
        wizard = new ImportWizard<>(MdmImports.KIND, memory, work);
        rules = new RulesPanel(settings, categories.active(), work::recount);
        filters(tabs);
        tabs.addSelectedChangeListener(event -> show());
        addClassName("mp-import");
        show();
    }

    /** The wizard stays where it is, only out of sight: leaving the screen would forget its file. */
    private void show() {
        int tab = tabs.getSelectedIndex();
        wizard.setVisible(tab == 0);
        Component log = new MdmLog(imports.log());
        log.setVisible(tab == 2);
        rules.setVisible(tab == 1);
        content(wizard, rules, log);
        if (tab == 0) {
            actions(wizard.confirmButton(), work.export());
        } else {
            actions();
        }
    }
}
