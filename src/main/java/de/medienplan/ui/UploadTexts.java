package de.medienplan.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** The words of the upload in the present language. */
public class UploadTexts extends UploadI18N {

    private static final long serialVersionUID = 1L;

    /** @param megabytes that a file may have */
    public UploadTexts(long megabytes) {
        setDropFiles(new DropFiles().setOne(text("drop")).setMany(text("drop")));
        setAddFiles(new AddFiles()
                .setOne(Translations.text("importing.upload.choose"))
                .setMany(Translations.text("importing.upload.choose")));
        setError(new Error()
                .setTooManyFiles(text("one"))
                .setFileIsTooBig(Translations.text("importing.upload.tooBig", megabytes))
                .setIncorrectFileType(text("type")));
        setUploading(new Uploading()
                .setStatus(new Uploading.Status()
                        .setConnecting(text("connecting"))
                        .setStalled(text("stalled"))
                        .setProcessing(text("processing"))
                        .setHeld(text("connecting")))
                .setRemainingTime(new Uploading.RemainingTime()
                        .setPrefix(text("remaining"))
                        .setUnknown(text("connecting")))
                .setError(new Uploading.Error()
                        .setServerUnavailable(text("failed"))
                        .setUnexpectedServerError(text("failed"))
                        .setForbidden(Translations.text("ui.error.denied"))));
        setFile(new File().setRetry(text("retry")).setStart(text("start")).setRemove(text("remove")));
        setUnits(new Units(List.of("B", "kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB")));
    }

    private static String text(String key) {
        return Translations.text("importing.upload." + key);
    }
}
