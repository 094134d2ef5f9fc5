package de.medienplan.grant;

import de.medienplan.document.DocumentOwner;
import de.medienplan.document.DocumentPlace;
import de.medienplan.identity.MayManageMoney;
import de.medienplan.identity.Rights;
import org.springframework.stereotype.Component;

/** Files at an application: drafts, statements, invoices as they were filed. */
@Component
public class ApplicationDocuments implements DocumentPlace {

    private static final String KIND = "grant-application";

    private final ApplicationRegister register;

    ApplicationDocuments(ApplicationRegister register) {
        this.register = register;
    }

    public static DocumentOwner owner(ApplicationId application) {
        return new DocumentOwner(KIND, application.value());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<?> entity() {
        return Application.class;
    }

    @Override
    public boolean mayRead(long application) {
        return Rights.has(MayReadGrants.class) && register.findById(application).isPresent();
    }

    @Override
    public boolean mayChange(long application) {
        return Rights.has(MayManageMoney.class)
                && register.findById(application).isPresent();
    }
}
