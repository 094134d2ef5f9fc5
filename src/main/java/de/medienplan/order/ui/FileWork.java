package de.medienplan.order.ui;

import de.medienplan.importing.ImportField;
import de.medienplan.importing.ImportFile;
import de.medienplan.importing.Importer;
import de.medienplan.ui.PreviewedImport;

/** A file about which nothing is asked but its columns. */
class FileWork<F extends ImportField> extends PreviewedImport<F, ImportFile<F>> {

    FileWork(Importer<ImportFile<F>> importer, String recordKey) {
        super(importer, recordKey);
    }

    @Override
    protected ImportFile<F> request(ImportFile<F> file) {
        return file;
    }
}
