package de.medienplan.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.medienplan.identity.ApiTokenDraft;
import de.medienplan.identity.ApiTokenRow;
import de.medienplan.identity.ApiTokens;
import de.medienplan.identity.Role;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Confirm;
import de.medienplan.ui.DataGrid;
import de.medienplan.ui.DisplayedVersion;
import de.medienplan.ui.EmptyState;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Form;
import de.medienplan.ui.FormDialog;
import de.medienplan.ui.PageView;
import de.medienplan.ui.Status;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which other programs may read and write, in which roles and until when. */
@Route("zugaenge")
@Menu(title = "identity.tokens", order = 735, icon = "vaadin:key")
@RolesAllowed(Role.Names.ADMIN)
class TokensView extends PageView {

    private static final long serialVersionUID = 1L;

    private final transient ApiTokens tokens;
    private final DataGrid<ApiTokenRow> grid = new DataGrid<>();
    private final EmptyState empty = new EmptyState("identity.tokens.empty");

    TokensView(ApiTokens tokens) {
        super("identity.tokens");
        this.tokens = tokens;
        actions(Buttons.add("identity.tokens.new", this::create));
        columns();
        content(empty, grid);
        refresh();
    }

    private void columns() {
        grid.text("identity.token.name", ApiTokenRow::name);
        grid.text("identity.token.roles", TokensView::roles);
        grid.shown("identity.user.state", row -> state(row).getText(), this::state);
        grid.value("identity.token.expiresOn", Table.Kind.DATE, ApiTokenRow::expiresOn);
        grid.shown("identity.token.lastUsedAt", ApiTokenRow::lastUsedAt, row -> new Span(time(row.lastUsedAt())));
        grid.text("identity.token.createdBy", ApiTokenRow::createdBy);
        grid.addComponentColumn(this::revokeButton).setFlexGrow(0).setAutoWidth(true);
    }

    private void refresh() {
        List<ApiTokenRow> rows = tokens.all();
        grid.show(rows);
        grid.setVisible(!rows.isEmpty());
        empty.setVisible(rows.isEmpty());
    }

    private void create() {
        Form<ApiTokenDraft> form = new Form<>(
                "identity.token.",
                DisplayedVersion.fresh(new ApiTokenDraft(
                        "", Set.of(Role.READER), tokens.today().plusYears(1))));
        form.required("name", key -> Fields.text(key, 60));
        form.required("roles", TokensView::roleField);
        form.required("expiresOn", Fields::date);
        new FormDialog<>(Translations.text("identity.tokens.new"), form)
                .narrow()
                .saying(null)
                .onDone(this::refresh)
                .open(draft ->
                        OneTimeSecret.token(draft.name(), tokens.create(draft)).open());
    }

    private static CheckboxGroup<Role> roleField(String labelKey) {
        CheckboxGroup<Role> roles = new CheckboxGroup<>(Translations.text(labelKey));
        roles.setItems(ApiTokens.ROLES);
        roles.setItemLabelGenerator(role -> Translations.text(role.label()));
        roles.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        return roles;
    }

    private Component revokeButton(ApiTokenRow row) {
        if (row.revokedOn() != null) {
            return new Span();
        }
        return Buttons.inline(
                "identity.tokens.revoke",
                () -> Confirm.ask(
                        "identity.tokens.ask",
                        () -> {
                            tokens.revoke(row.id());
                            refresh();
                        },
                        row.name()));
    }

    private Status state(ApiTokenRow row) {
        if (row.revokedOn() != null) {
            return new Status(Translations.text("identity.token.revoked"), Tone.NEUTRAL);
        }
        return row.isGood(tokens.today())
                ? new Status(Translations.text("identity.user.enabled"), Tone.GOOD)
                : new Status(Translations.text("identity.token.expired"), Tone.NOTICE);
    }

    private static String roles(ApiTokenRow row) {
        return row.roles().stream()
                .sorted()
                .map(role -> Translations.text(role.label()))
                .collect(Collectors.joining(", "));
    }

    private static String time(@Nullable Instant instant) {
        return instant == null
                ? Formats.MISSING
                : Formats.dateTime(LocalDateTime.ofInstant(instant, ZoneId.systemDefault()), Translations.locale());
    }
}
