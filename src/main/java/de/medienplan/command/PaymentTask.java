package de.medienplan.command;

import de.medienplan.importing.ImportFile;
import de.medienplan.importing.ImportKind;
import de.medienplan.importing.MappingMemory;
import de.medienplan.order.PaymentField;
import de.medienplan.order.PaymentImport;
import org.springframework.stereotype.Component;

/** Payments as the treasury gives them back. */
@Component
class PaymentTask extends PreviewedTask<PaymentField, ImportFile<PaymentField>> {

    PaymentTask(PaymentImport imports, MappingMemory memory) {
        super(imports, memory);
    }

    @Override
    public String name() {
        return "payments";
    }

    @Override
    ImportKind<PaymentField> kind() {
        return PaymentImport.KIND;
    }

    @Override
    ImportFile<PaymentField> request(ImportFile<PaymentField> file, Answers answers) {
        return file;
    }
}
