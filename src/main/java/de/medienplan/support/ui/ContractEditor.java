package de.medienplan.support.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import de.medienplan.records.ui.RowList;
import de.medienplan.shared.Table.Kind;
import de.medienplan.support.ContractRow;
import de.medienplan.support.ContractTerm;
import de.medienplan.support.ServiceRow;
import de.medienplan.support.SupportDirectory;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Form;
import de.medienplan.ui.Translations;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Contracts with vendors: term, notice, contact, what they include. */
@org.springframework.stereotype.Component
class ContractEditor {

    private final SupportDirectory directory;
    private final SupportEditors editors;

    ContractEditor(SupportDirectory directory, SupportEditors editors) {
        this.directory = directory;
        this.editors = editors;
    }

    Component list(LocalDate today, Runnable changed) {
        RowList<ContractRow> list = new RowList<>("support.contracts", directory.contracts())
                .words("support.contract.field.vendor", ContractRow::vendor)
                .words("support.contract.field.subject", ContractRow::subject)
                .words("support.contract.field.services", ContractEditor::services)
                .column("support.contract.field.startsOn", Kind.DATE, ContractRow::startsOn)
                .column(
                        "support.contract.field.endsOn",
                        Kind.DATE,
                        row -> row.termOn(today).endsOn())
                .column(
                        "support.contract.field.noticeBy",
                        Kind.DATE,
                        row -> row.termOn(today).noticeBy())
                .words("support.contract.state", row -> state(row, today))
                .sum("support.contract.field.yearlyCost", Kind.MONEY, ContractRow::yearlyCost)
                .words("support.contract.contact", ContractEditor::contact);
        ContractRow fresh = new ContractRow(
                null, 0, "", "", "", today.withDayOfMonth(1), null, null, null, null, "", "", "", "", List.of());
        return list.ready(
                row -> edit(row, changed), editors.adding("support.contract.new", () -> edit(fresh, changed)));
    }

    private static String services(ContractRow row) {
        return row.services().stream().map(ServiceRow::name).collect(Collectors.joining(", "));
    }

    private static String contact(ContractRow row) {
        return List.of(row.contactName(), row.contactPhone(), row.contactMail()).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** In words: not begun, days left to notice or end, ended. */
    private static String state(ContractRow row, LocalDate today) {
        if (today.isBefore(row.startsOn())) {
            return Translations.text("support.contract.state.coming");
        }
        if (!row.runsOn(today)) {
            return Translations.text("support.contract.state.ended");
        }
        ContractTerm term = row.termOn(today);
        LocalDate due = term.dueAfter(today);
        if (due == null) {
            return Translations.text("support.contract.state.open");
        }
        long days = ChronoUnit.DAYS.between(today, due);
        LocalDate renewed = term.renewedUntil();
        if (renewed != null) {
            return Translations.text("support.contract.state.renews", days, renewed);
        }
        boolean notice = term.isNoticeAhead(today);
        return Translations.text(notice ? "support.contract.state.notice" : "support.contract.state.ends", days);
    }

    private void edit(ContractRow row, Runnable changed) {
        Form<ContractRow> form = editors.form("support.contract.field.", row);
        form.required("vendor", Fields::text);
        form.required("subject", Fields::text);
        form.optional("number", Fields::text);
        form.optional("yearlyCost", Fields::money);
        form.required("startsOn", Fields::date);
        form.optional("endsOn", Fields::optionalDate);
        form.optional("noticeBy", Fields::optionalDate);
        form.optional("renewsMonths", Fields::whole).setHelperText(Translations.text("support.contract.renews.help"));
        form.wide(form.<Set<ServiceRow>, List<ServiceRow>, MultiSelectComboBox<ServiceRow>>optional(
                "services", this::included, List::copyOf, ContractEditor::chosen));
        form.optional("contactName", Fields::text);
        form.optional("contactPhone", Fields::text);
        form.optional("contactMail", Fields::text);
        form.wide(form.optional("note", Fields::area));
        editors.dialog("support.contract", row, form, changed)
                .deletable(row.vendor() + ", " + row.subject(), directory::delete)
                .open(directory::save);
    }

    private MultiSelectComboBox<ServiceRow> included(String labelKey) {
        MultiSelectComboBox<ServiceRow> field = new MultiSelectComboBox<>(Translations.text(labelKey));
        field.setItems(directory.services());
        field.setItemLabelGenerator(ServiceRow::name);
        return field;
    }

    private static Set<ServiceRow> chosen(@Nullable List<ServiceRow> services) {
        return services == null ? Set.of() : Set.copyOf(services);
    }
}
