package de.medienplan.ui;

import com.vaadin.flow.i18n.I18NProvider;
import de.medienplan.shared.Message;
import de.medienplan.shared.Texts;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Gives Vaadin the same bundles that services and exports use. */
@Component
public class Translations implements I18NProvider {

    private static final long serialVersionUID = 1L;

    @Override
    public List<Locale> getProvidedLocales() {
        return Texts.LOCALES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return Texts.render(new Message(key, List.of(params)), locale);
    }

    /** The message in the language of the present user. */
    public static String text(Message message) {
        return Texts.render(message, locale());
    }

    public static String text(String key, Object... args) {
        return text(Message.of(key, args));
    }

    /** The language of the present user, German where there is none. */
    public static Locale locale() {
        var ui = com.vaadin.flow.component.UI.getCurrent();
        return ui == null ? Texts.LOCALES.getFirst() : ui.getLocale();
    }
}
