package de.medienplan.command;

import de.medienplan.importing.ImportFile;
import de.medienplan.importing.ImportKind;
import de.medienplan.importing.MappingMemory;
import de.medienplan.order.InvoiceField;
import de.medienplan.order.InvoiceImport;
import org.springframework.stereotype.Component;

/** Invoices of suppliers. */
@Component
class InvoiceTask extends PreviewedTask<InvoiceField, ImportFile<InvoiceField>> {

    InvoiceTask(InvoiceImport imports, MappingMemory memory) {
        super(imports, memory);
    }

    @Override
    public String name() {
        return "invoices";
    }

    @Override
    ImportKind<InvoiceField> kind() {
        return InvoiceImport.KIND;
    }

    @Override
    ImportFile<InvoiceField> request(ImportFile<InvoiceField> file, Answers answers) {
        return file;
    }
}
