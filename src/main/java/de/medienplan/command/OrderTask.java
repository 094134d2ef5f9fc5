package de.medienplan.command;

import de.medienplan.importing.ImportFile;
import de.medienplan.importing.ImportKind;
import de.medienplan.importing.MappingMemory;
import de.medienplan.order.OrderField;
import de.medienplan.order.OrderImport;
import org.springframework.stereotype.Component;

/** Orders to suppliers. */
@Component
class OrderTask extends PreviewedTask<OrderField, ImportFile<OrderField>> {

    OrderTask(OrderImport imports, MappingMemory memory) {
        super(imports, memory);
    }

    @Override
    public String name() {
        return "orders";
    }

    @Override
    ImportKind<OrderField> kind() {
        return OrderImport.KIND;
    }

    @Override
    ImportFile<OrderField> request(ImportFile<OrderField> file, Answers answers) {
        return file;
    }
}
