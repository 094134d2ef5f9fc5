package de.medienplan.grant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.medienplan.grant.NoticeField;
import de.medienplan.grant.NoticeImport;
import de.medienplan.identity.MayManageMoney;
import de.medienplan.identity.Rights;
import de.medienplan.identity.Role;
import de.medienplan.importing.MappingMemory;
import de.medienplan.ui.ExportMenu;
import de.medienplan.ui.ImportWizard;
import de.medienplan.ui.PageView;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;

/** Notices from a file, reconciled with the applications before anything is taken over. */
@Route("bescheide")
@Menu(title = "grant.noticeImport", order = 215, icon = "vaadin:envelope-open-o")
@RolesAllowed({Role.Names.FINANCE, Role.Names.PLANNING})
class NoticesView extends PageView {

    private static final long serialVersionUID = 1L;

    private final transient ApplicationServices services;
    private final transient NoticeWork work;
    private final ImportWizard<NoticeField> wizard;

    NoticesView(NoticeImport imports, ApplicationServices services, MappingMemory memory) {
        super("grant.noticeImport");
        this.services = services;
        work = new NoticeWork(imports, this::buttons);
        wizard = new ImportWizard<>(NoticeImport.KIND, memory, work);
        content(wizard);
        addClassName("mp-import");
        buttons();
    }

    private void buttons() {
        List<Component> parts = new ArrayList<>();
        if (Rights.has(MayManageMoney.class)) {
            parts.add(wizard.confirmButton());
            services.batches().last().ifPresent(batch -> parts.add(UndoBatch.button(services, batch, this::buttons)));
        }
        parts.add(new ExportMenu(work::table));
        actions(parts.toArray(Component[]::new));
    }
}
