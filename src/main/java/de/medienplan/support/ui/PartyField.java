package de.medienplan.support.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.support.ServiceRow.Party;
import de.medienplan.ui.Fields;

/** Who answers for a service on one level, and how to reach them. */
class PartyField extends CustomField<Party> {

    private static final long serialVersionUID = 1L;

    private final TextField responsible;
    private final TextField contact;

    /** @param level as the keys of its labels begin: school, first, second, third */
    PartyField(String level) {
        super(Party.NOBODY);
        String key = "support.service.field." + level;
        responsible = Fields.text(level.equals("school") ? key : key + "Level");
        contact = Fields.text(key + "Contact");
        Div line = new Div(responsible, contact);
        line.addClassName("mp-field-grid");
        add(line);
    }

    @Override
    protected Party generateModelValue() {
        return new Party(responsible.getValue(), contact.getValue());
    }

    @Override
    protected void setPresentationValue(Party party) {
        responsible.setValue(party.responsible());
        contact.setValue(party.contact());
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        responsible.setReadOnly(readOnly);
        contact.setReadOnly(readOnly);
    }
}
