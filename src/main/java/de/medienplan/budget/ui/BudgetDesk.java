package de.medienplan.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.spring.security.AuthenticationContext;
import de.medienplan.budget.BudgetHistory;
import de.medienplan.budget.BudgetRow;
import de.medienplan.identity.Role;
import de.medienplan.records.ui.Lists;
import de.medienplan.records.ui.RowDialog;
import de.medienplan.records.ui.Seen;
import de.medienplan.ui.Translations;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** What every editor of the budget needs: whether the user may edit, forms with a history, printed papers. */
@org.springframework.stereotype.Component
class BudgetDesk {

    private final AuthenticationContext user;

    private final BudgetHistory history;

    BudgetDesk(AuthenticationContext user, BudgetHistory history) {
        this.user = user;
        this.history = history;
    }

    boolean mayEdit() {
        return user.hasRole(Role.Names.FINANCE);
    }

    /** A form; without buttons to save and delete for those who may only read. */
    RowDialog dialog(String title, BudgetRow row, Runnable changed) {
        Seen seen = new Seen(row.version(), () -> history.of(row), () -> history.version(row));
        return new RowDialog(title, mayEdit(), seen, changed);
    }

    /** The button that adds something, for those who may. */
    Component[] adding(String key, Runnable add) {
        return mayEdit() ? new Component[] {Lists.add(key, event -> add.run())} : new Component[0];
    }

    /** A link that hands a PDF over, written at the moment of the click. */
    static Anchor pdf(String key, Supplier<String> name, Supplier<byte[]> paper) {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] pdf = paper.get();
                    return new DownloadResponse(
                            new ByteArrayInputStream(pdf), name.get() + ".pdf", "application/pdf", pdf.length);
                }),
                "");
        link.add(new Button(Translations.text(key), VaadinIcon.PRINT.create()));
        return link;
    }
}
