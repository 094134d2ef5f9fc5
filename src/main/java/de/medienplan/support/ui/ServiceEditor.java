package de.medienplan.support.ui;

import com.vaadin.flow.component.Component;
import de.medienplan.records.ui.RowList;
import de.medienplan.support.ServiceRow;
import de.medienplan.support.ServiceRow.Party;
import de.medienplan.support.SupportDirectory;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Form;
import java.util.List;

/** Services and who answers for them on each level. */
@org.springframework.stereotype.Component
class ServiceEditor {

    private final SupportDirectory directory;
    private final SupportEditors editors;

    ServiceEditor(SupportDirectory directory, SupportEditors editors) {
        this.directory = directory;
        this.editors = editors;
    }

    Component list(Runnable changed) {
        RowList<ServiceRow> list = new RowList<>("support.services", directory.services())
                .text("support.service.field.name", ServiceRow::name)
                .text("support.service.field.school", row -> shown(row.school()))
                .text("support.service.field.firstLevel", row -> shown(row.first()))
                .text("support.service.field.secondLevel", row -> shown(row.second()))
                .text("support.service.field.thirdLevel", row -> shown(row.third()))
                .words("support.source", ServiceRow::source);
        ServiceRow fresh = new ServiceRow(null, 0, "", Party.NOBODY, Party.NOBODY, Party.NOBODY, Party.NOBODY, "");
        return list.ready(row -> edit(row, changed), editors.adding("support.service.new", () -> edit(fresh, changed)));
    }

    private static String shown(Party party) {
        return party.contact().isEmpty() ? party.responsible() : party.responsible() + " · " + party.contact();
    }

    private void edit(ServiceRow row, Runnable changed) {
        Form<ServiceRow> form = editors.form("support.service.field.", row);
        form.wide(form.required("name", Fields::text));
        for (String level : List.of("school", "first", "second", "third")) {
            form.wide(form.<Party, PartyField>optional(level, key -> new PartyField(level)));
        }
        form.wide(form.optional("source", Fields::area));
        editors.dialog("support.service", row, form, changed)
                .deletable(row.name(), directory::delete)
                .open(directory::save);
    }
}
