package de.medienplan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import de.medienplan.importing.FileLimits;
import de.medienplan.importing.TableFile;
import de.medienplan.shared.Message;
import java.util.function.BiConsumer;

/** Takes one table from the user's machine, CSV or Excel, up to the size that the import reads. */
class ImportUpload extends Upload {

    private static final long serialVersionUID = 1L;

    /** @param read is given name and content of the file */
    ImportUpload(FileLimits limits, BiConsumer<String, byte[]> read) {
        super(UploadHandler.inMemory((metadata, content) -> read.accept(metadata.fileName(), content)));
        setAcceptedFileExtensions(TableFile.ACCEPTED);
        setMaxFileSize((int) limits.bytes());
        setI18n(new UploadTexts(limits.bytes() >> 20));
        setUploadButton(new Button(Translations.text("importing.upload.choose"), VaadinIcon.UPLOAD.create()));
        addFileRejectedListener(
                event -> Notices.refused(Message.of("importing.upload.rejected", event.getErrorMessage())));
        addAllFinishedListener(event -> clearFileList());
    }
}
