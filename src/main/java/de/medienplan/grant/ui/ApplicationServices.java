package de.medienplan.grant.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import de.medienplan.document.DocumentFiles;
import de.medienplan.grant.ApplicationBatches;
import de.medienplan.grant.ApplicationDrafts;
import de.medienplan.grant.ApplicationImport;
import de.medienplan.grant.Applications;
import de.medienplan.grant.Forfeitures;
import de.medienplan.grant.GrantExample;
import de.medienplan.grant.Programmes;
import de.medienplan.school.Schools;

/** What the screens around applications work with. */
@SpringComponent
record ApplicationServices(
        Applications applications,
        ApplicationBatches batches,
        ApplicationImport imports,
        ApplicationDrafts drafts,
        Programmes programmes,
        Forfeitures forfeitures,
        GrantExample example,
        Schools schools,
        DocumentFiles files) {}
