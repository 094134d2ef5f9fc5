package de.medienplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import de.medienplan.importing.ImportField;
import de.medienplan.importing.ImportKind;
import de.medienplan.importing.MappingMemory;

/** A screen that is nothing but an import; a button leads back to the list that it fills. */
public abstract class ImportPage extends PageView {

    private static final long serialVersionUID = 1L;

    /**
     * @param kind whose key has the texts of the screen: its title, {@code .purpose}, {@code .help} and {@code .back}
     * @param list the screen that shows what was imported
     * @param beside more in the first step, such as an empty file to start from
     */
    protected <F extends ImportField> ImportPage(
            ImportKind<F> kind,
            MappingMemory memory,
            ImportWork<F> work,
            Class<? extends Component> list,
            Component... beside) {
        super(kind.key());
        ImportWizard<F> wizard = new ImportWizard<>(kind, memory, work, beside);
        Button back = new Button(
                Translations.text(kind.key() + ".back"),
                VaadinIcon.ARROW_LEFT.create(),
                event -> UI.getCurrent().navigate(list));
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        actions(wizard.confirmButton(), back);
        content(wizard);
        addClassName("mp-import");
    }
}
