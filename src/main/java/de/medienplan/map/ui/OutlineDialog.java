package de.medienplan.map.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import de.medienplan.map.OutlineStore;
import de.medienplan.map.StoredOutlines;
import de.medienplan.shared.Formats;
import de.medienplan.shared.UserException;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Confirm;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Translations;
import de.medienplan.ui.UploadTexts;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** Takes the lines behind the maps from a file, or takes them away. */
class OutlineDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    OutlineDialog(OutlineStore store, Runnable changed) {
        setHeaderTitle(Translations.text("map.outlines"));
        setWidth("min(34rem, 100vw)");
        Optional<StoredOutlines> present = store.find();
        add(new Paragraph(Translations.text("map.outlines.advice")));
        add(new Paragraph(
                present.map(OutlineDialog::present).orElseGet(() -> Translations.text("map.outlines.absent"))));
        add(upload(store, changed));
        if (present.isPresent()) {
            getFooter()
                    .add(Buttons.link(
                            "map.outlines.remove",
                            () -> Confirm.ask("map.outlines.remove.ask", () -> {
                                store.remove();
                                close();
                                changed.run();
                            })));
        }
        getFooter().add(Buttons.plain("ui.close", this::close));
    }

    private static String present(StoredOutlines stored) {
        LocalDateTime at = LocalDateTime.ofInstant(stored.uploadedAt(), ZoneId.systemDefault());
        return Translations.text(
                "map.outlines.present",
                stored.name(),
                stored.outlines().lines().size(),
                Formats.dateTime(at, Translations.locale()),
                stored.uploadedBy());
    }

    private Upload upload(OutlineStore store, Runnable changed) {
        Upload upload = new Upload(UploadHandler.inMemory((metadata, content) -> {
            try {
                StoredOutlines stored = store.replace(metadata.fileName(), content);
                Notices.done("map.outlines.done", stored.outlines().lines().size());
                close();
                changed.run();
            } catch (UserException refusal) {
                Notices.refused(refusal.reason());
            }
        }));
        upload.setAcceptedFileExtensions(".geojson", ".json");
        upload.setMaxFileSize(OutlineStore.MOST_BYTES);
        upload.setI18n(new UploadTexts(OutlineStore.MOST_BYTES >> 20));
        return upload;
    }
}
