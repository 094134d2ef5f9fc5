package de.medienplan.support.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import de.medienplan.records.ui.Inputs;
import de.medienplan.records.ui.RowDialog;
import de.medienplan.records.ui.RowList;
import de.medienplan.shared.Table.Kind;
import de.medienplan.support.ContractRow;
import de.medienplan.support.ContractTerm;
import de.medienplan.support.ServiceRow;
import de.medienplan.support.SupportDirectory;
import de.medienplan.ui.Translations;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
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
        var vendor = Inputs.text("support.contract.field.vendor", row.vendor());
        var subject = Inputs.text("support.contract.field.subject", row.subject());
        var number = Inputs.text("support.contract.field.number", row.number());
        var cost = Inputs.money("support.contract.field.yearlyCost", row.yearlyCost());
        var starts = Inputs.date("support.contract.field.startsOn", row.startsOn());
        var ends = Inputs.date("support.contract.field.endsOn", row.endsOn());
        var notice = Inputs.date("support.contract.field.noticeBy", row.noticeBy());
        var renews = Inputs.whole("support.contract.field.renewsMonths", row.renewsMonths());
        renews.setHelperText(Translations.text("support.contract.renews.help"));
        MultiSelectComboBox<ServiceRow> services = included(row);
        var name = Inputs.text("support.contract.field.contactName", row.contactName());
        var mail = Inputs.text("support.contract.field.contactMail", row.contactMail());
        var phone = Inputs.text("support.contract.field.contactPhone", row.contactPhone());
        var note = Inputs.area("support.contract.field.note", row.note());
        RowDialog dialog = editors.dialog(
                        Translations.text(row.id() == null ? "support.contract.new" : "support.contract"), row, changed)
                .fields(vendor, subject, number, cost, starts, ends, notice, renews)
                .wide(services)
                .fields(name, phone, mail)
                .wide(note);
        if (row.id() != null) {
            dialog.deletable(row.vendor() + ", " + row.subject(), () -> directory.delete(row));
        }
        dialog.open(version -> directory.save(new ContractRow(
                row.id(),
                version,
                vendor.getValue(),
                subject.getValue(),
                number.getValue(),
                Inputs.required(starts.getValue(), "support.contract.field.startsOn"),
                ends.getValue(),
                notice.getValue(),
                renews.getValue(),
                cost.getValue(),
                name.getValue(),
                mail.getValue(),
                phone.getValue(),
                note.getValue(),
                List.copyOf(services.getValue()))));
    }

    private MultiSelectComboBox<ServiceRow> included(ContractRow row) {
        MultiSelectComboBox<ServiceRow> field =
                new MultiSelectComboBox<>(Translations.text("support.contract.field.services"));
        List<ServiceRow> all = directory.services();
        field.setItems(all);
        field.setItemLabelGenerator(ServiceRow::name);
        field.setValue(
                all.stream().filter(service -> includes(row, service.id())).collect(Collectors.toSet()));
        return field;
    }

    private static boolean includes(ContractRow row, @Nullable Long service) {
        return row.services().stream().anyMatch(included -> Objects.equals(included.id(), service));
    }
}
