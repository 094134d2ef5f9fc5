package de.medienplan.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.WebStorage;
import com.vaadin.flow.spring.security.AuthenticationContext;
import de.medienplan.identity.OwnAccount;
import de.medienplan.shared.Texts;
import de.medienplan.ui.Translations;
import de.medienplan.ui.UserMenu;
import java.util.Locale;

/** Name, own account, language, light or dark, sign out. */
@org.springframework.stereotype.Component
class AccountMenu implements UserMenu {

    private static final String SCHEME = "medienplan.colorScheme";

    private final AuthenticationContext authentication;
    private final OwnAccount account;

    AccountMenu(AuthenticationContext authentication, OwnAccount account) {
        this.authentication = authentication;
        this.account = account;
    }

    @Override
    public Component create() {
        String name = authentication.getPrincipalName().orElse("");
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE, MenuBarVariant.LUMO_ICON);
        Avatar avatar = new Avatar(name);
        avatar.addThemeName("xsmall");
        MenuItem item = bar.addItem(avatar);
        item.setAriaLabel(Translations.text("identity.menu.label", name));
        SubMenu menu = item.getSubMenu();
        menu.addItem(Translations.text("identity.menu.signedInAs", name)).setEnabled(false);
        if (account.hasPassword()) {
            menu.addItem(
                    Translations.text("identity.password"),
                    event -> UI.getCurrent().navigate(PasswordView.class));
        }
        addLanguages(menu.addItem(Translations.text("identity.menu.language")).getSubMenu());
        addSchemes(menu.addItem(Translations.text("identity.menu.scheme")).getSubMenu());
        menu.addItem(Translations.text("identity.menu.logout"), event -> authentication.logout());
        bar.addAttachListener(event -> restoreScheme(event.getUI()));
        return bar;
    }

    private void addLanguages(SubMenu menu) {
        for (Locale language : Texts.LOCALES) {
            MenuItem item = menu.addItem(language.getDisplayLanguage(language), event -> {
                account.speak(language);
                UI.getCurrent().getSession().setLocale(language);
                UI.getCurrent().getPage().reload();
            });
            item.setCheckable(true);
            item.setChecked(language.equals(Translations.locale()));
        }
    }

    private static void addSchemes(SubMenu menu) {
        for (ColorScheme.Value scheme :
                new ColorScheme.Value[] {ColorScheme.Value.LIGHT_DARK, ColorScheme.Value.LIGHT, ColorScheme.Value.DARK
                }) {
            menu.addItem(Translations.text("identity.menu.scheme." + scheme.name()), event -> {
                UI.getCurrent().getPage().setColorScheme(scheme);
                WebStorage.setItem(SCHEME, scheme.name());
            });
        }
    }

    private static void restoreScheme(UI ui) {
        WebStorage.getItem(ui, WebStorage.Storage.LOCAL_STORAGE, SCHEME, stored -> {
            if (stored != null) {
                ui.getPage().setColorScheme(ColorScheme.Value.valueOf(stored));
            }
        });
    }
}
