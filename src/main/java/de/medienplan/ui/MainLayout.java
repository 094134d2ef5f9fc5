package de.medienplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;

/** The frame of every screen: navigation grouped by the work on the left, context and user on top. */
@Layout
@PermitAll
public class MainLayout extends AppLayout {

    private static final long serialVersionUID = 1L;

    public MainLayout(ObjectProvider<TopBarItem> items, ObjectProvider<Emblem> emblem, UserMenu userMenu) {
        addClassName("mp-shell");
        setPrimarySection(AppLayout.Section.DRAWER);
        addToDrawer(
                brand(emblem.stream().flatMap(one -> one.sign().stream()).findFirst()),
                new Scroller(navigation()),
                new LegalLinks());
        addToNavbar(skip(), topBar(items.orderedStream().map(TopBarItem::create).toList(), userMenu));
    }

    /** The first stop of the keyboard: past navigation and top bar to the title of the page. */
    private static Component skip() {
        Anchor skip = new Anchor("#", Translations.text("ui.skip"));
        skip.addClassName("mp-skip");
        skip.setRouterIgnore(true);
        skip.getElement().executeJs("""
                this.addEventListener('click', event => {
                  event.preventDefault();
                  const title = document.querySelector('.mp-page h1');
                  if (title) { title.tabIndex = -1; title.focus(); }
                });""");
        return skip;
    }

    /** The city's sign, where it has one, in the place of the product's. */
    private static Component brand(Optional<Emblem.Sign> sign) {
        Span name = new Span("Medienplan");
        name.addClassName("mp-brand-name");
        Div brand = new Div(sign.map(MainLayout::emblem).orElseGet(MainLayout::mark), name);
        brand.addClassName("mp-brand");
        return brand;
    }

    private static Component mark() {
        Div mark = new Div();
        mark.addClassName("mp-brand-mark");
        return mark;
    }

    private static Component emblem(Emblem.Sign sign) {
        Image image = new Image(sign.address(), sign.text());
        image.addClassName("mp-brand-emblem");
        return image;
    }

    private Component topBar(List<Component> items, UserMenu userMenu) {
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(Translations.text("ui.nav.toggle"));
        Div context = new Div(items.toArray(Component[]::new));
        context.addClassName("mp-context");
        Div bar = new Div(toggle, context, userMenu.create());
        bar.addClassName("mp-topbar");
        return bar;
    }

    private Component navigation() {
        Map<WorkArea, List<MenuEntry>> byArea = MenuConfiguration.getMenuEntries().stream()
                .sorted(Comparator.comparing(MenuEntry::order))
                .collect(Collectors.groupingBy(
                        entry -> WorkArea.of(entry.order()), () -> new EnumMap<>(WorkArea.class), Collectors.toList()));
        Nav nav = new Nav();
        nav.setAriaLabel(Translations.text("ui.nav.label"));
        nav.addClassName("mp-nav");
        byArea.forEach((area, entries) -> nav.add(group(area, entries)));
        return nav;
    }

    private static SideNav group(WorkArea area, List<MenuEntry> entries) {
        SideNav group = new SideNav(Translations.text(area.label()));
        for (MenuEntry entry : entries) {
            Icon icon = entry.icon() == null ? area.icon().create() : new Icon(entry.icon());
            group.addItem(new SideNavItem(Translations.text(entry.title()), entry.path(), icon));
        }
        return group;
    }
}
