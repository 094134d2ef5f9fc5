package de.medienplan.shared;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** Renders {@link Message}s from the bundles under {@code messages/}; German is the language of record. */
public final class Texts {

    /** The languages of the screens, the default first. */
    public static final List<Locale> LOCALES = List.of(Locale.GERMANY, Locale.UK);

    private record Pattern(String text, Locale locale) {}

    private static final Map<Pattern, MessageFormat> FORMATS = new ConcurrentHashMap<>();

    private Texts() {}

    /** The message in German, for the command line, council papers and exports. */
    public static String german(Message message) {
        return render(message, Locale.GERMANY);
    }

    public static String render(Message message, Locale locale) {
        Object[] args = message.args().stream()
                .map(arg -> switch (arg) {
                    case Message inner -> render(inner, locale);
                    case ShownValue shown -> Formats.value(shown.value(), locale);
                    default -> arg;
                })
                .toArray();
        return render(message.key(), locale, args);
    }

    /**
     * The text of a key with numbers and dates in the format of the locale. A key that no bundle knows comes back as
     * {@code !key!}, so that it is seen and not silently empty.
     */
    public static String render(String key, Locale locale, Object... args) {
        try {
            String pattern = bundle(key, locale).getString(key);
            Object[] shown = Arrays.stream(args)
                    .map(arg -> arg instanceof LocalDate day ? Formats.date(day, locale) : arg)
                    .toArray();
            return format(pattern, locale).format(shown);
        } catch (MissingResourceException e) {
            return "!" + key + "!";
        }
    }

    /** Reading a pattern takes much longer than filling it; the stored formats are only ever copied, for they are not thread-safe. */
    private static MessageFormat format(String pattern, Locale locale) {
        MessageFormat read =
                FORMATS.computeIfAbsent(new Pattern(pattern, locale), key -> new MessageFormat(pattern, locale));
        return (MessageFormat) read.clone();
    }

    private static ResourceBundle bundle(String key, Locale locale) {
        int dot = key.indexOf('.');
        String feature = dot < 0 ? key : key.substring(0, dot);
        Locale language = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.GERMAN;
        return ResourceBundle.getBundle("messages." + feature, language, NO_FALLBACK);
    }

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
}
