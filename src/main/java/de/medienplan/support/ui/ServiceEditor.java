package de.medienplan.support.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.records.ui.Inputs;
import de.medienplan.records.ui.RowDialog;
import de.medienplan.records.ui.RowList;
import de.medienplan.support.ServiceRow;
import de.medienplan.support.ServiceRow.Party;
import de.medienplan.support.SupportDirectory;
import de.medienplan.ui.Translations;

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
        TextField name = Inputs.text("support.service.field.name", row.name());
        PartyFields school = new PartyFields("school", row.school());
        PartyFields first = new PartyFields("first", row.first());
        PartyFields second = new PartyFields("second", row.second());
        PartyFields third = new PartyFields("third", row.third());
        var source = Inputs.area("support.source", row.source());
        RowDialog dialog = editors.dialog(
                        Translations.text(row.id() == null ? "support.service.new" : "support.service"), row, changed)
                .wide(name)
                .fields(school.who, school.contact, first.who, first.contact)
                .fields(second.who, second.contact, third.who, third.contact)
                .wide(source);
        if (row.id() != null) {
            dialog.deletable(row.name(), () -> directory.delete(row));
        }
        dialog.open(version -> directory.save(new ServiceRow(
                row.id(),
                version,
                name.getValue(),
                school.value(),
                first.value(),
                second.value(),
                third.value(),
                source.getValue())));
    }

    /** Responsible and contact of one level. */
    private static final class PartyFields {

        private final TextField who;
        private final TextField contact;

        PartyFields(String level, Party party) {
            who = Inputs.text(
                    "support.service.field." + (level.equals("school") ? level : level + "Level"), party.responsible());
            contact = Inputs.text("support.service.field." + level + "Contact", party.contact());
        }

        Party value() {
            return new Party(who.getValue(), contact.getValue());
        }
    }
}
