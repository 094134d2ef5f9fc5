package de.medienplan.deadline.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import de.medienplan.deadline.Feeds;
import de.medienplan.shared.Formats;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Translations;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The own calendar subscription: make an address, see whether it is used, take it back. */
class FeedDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Feeds feeds;
    private final Div body = new Div();

    /** @param hasAccount false for users of an OpenID provider, whose rights are known only while they are signed in */
    FeedDialog(Feeds feeds, boolean hasAccount) {
        this.feeds = feeds;
        setHeaderTitle(Translations.text("deadline.feed"));
        setWidth("36rem");
        add(new Paragraph(Translations.text("deadline.feed.purpose")), body);
        getFooter().add(Buttons.plain("ui.close", this::close));
        if (hasAccount) {
            refresh();
        } else {
            body.add(new Paragraph(Translations.text("deadline.feed.noAccount")));
        }
    }

    private void refresh() {
        body.removeAll();
        feeds.own()
                .ifPresentOrElse(
                        feed -> body.add(
                                new Paragraph(Translations.text(
                                        "deadline.feed.state", time(feed.createdAt()), time(feed.lastUsedAt()))),
                                buttons(true)),
                        () -> body.add(new Paragraph(Translations.text("deadline.feed.none")), buttons(false)));
    }

    private static String time(@Nullable Instant instant) {
        return instant == null
                ? Formats.MISSING
                : Formats.dateTime(LocalDateTime.ofInstant(instant, ZoneId.systemDefault()), Translations.locale());
    }

    private Div buttons(boolean exists) {
        Div row = new Div(Buttons.primary(exists ? "deadline.feed.renew" : "deadline.feed.create", this::renew));
        row.addClassName("mp-page-actions");
        if (exists) {
            row.add(Buttons.danger("deadline.feed.revoke", () -> {
                feeds.revoke();
                refresh();
                Notices.done("deadline.feed.revoked");
            }));
        }
        return row;
    }

    private void renew() {
        String path = feeds.renew(Translations.locale());
        refresh();
        TextField address = Fields.filled(Fields.text("deadline.feed.address"), base() + path);
        address.setReadOnly(true);
        address.setWidthFull();
        address.setHelperText(Translations.text("deadline.feed.once"));
        body.add(
                address,
                Buttons.plain(
                        "deadline.feed.copy",
                        () -> address.getElement().executeJs("navigator.clipboard.writeText(this.value)")));
    }

    private static String base() {
        if (VaadinRequest.getCurrent() instanceof VaadinServletRequest request) {
            String url = request.getHttpServletRequest().getRequestURL().toString();
            int end = url.indexOf('/', url.indexOf("//") + 2);
            return url.substring(0, end) + request.getContextPath() + "/";
        }
        return "/";
    }
}
