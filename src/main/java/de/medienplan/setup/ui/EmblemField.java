package de.medienplan.setup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import de.medienplan.city.CityEmblem;
import de.medienplan.shared.Message;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Confirm;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Translations;
import de.medienplan.ui.UploadTexts;

/** Shows, takes and removes the city's coat of arms or logo; it is stored at once. */
class EmblemField extends Div {

    private static final long serialVersionUID = 1L;

    private final transient CityEmblem emblem;
    private final Div shown = new Div();

    EmblemField(CityEmblem emblem) {
        this.emblem = emblem;
        addClassName("mp-emblem-field");
        Span hint = new Span(Translations.text("city.emblem.hint", CityEmblem.MOST_BYTES >> 20));
        hint.addClassName("mp-hint");
        add(new NativeLabel(Translations.text("city.emblem")), shown, upload(), hint);
        refresh();
    }

    private Upload upload() {
        Upload upload = new Upload(UploadHandler.inMemory((metadata, content) -> store(content)));
        upload.setAcceptedFileExtensions(".png", ".jpg", ".jpeg", ".svg");
        upload.setMaxFileSize(CityEmblem.MOST_BYTES);
        upload.setI18n(new UploadTexts(CityEmblem.MOST_BYTES >> 20));
        upload.setUploadButton(new Button(Translations.text("city.emblem.choose")));
        upload.addFileRejectedListener(
                event -> Notices.refused(Message.of("importing.upload.rejected", event.getErrorMessage())));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        return upload;
    }

    private void store(byte[] content) {
        if (Notices.guarded(() -> emblem.store(content))) {
            Notices.done("city.emblem.stored");
            refresh();
        }
    }

    private void remove() {
        emblem.remove();
        refresh();
    }

    private void refresh() {
        shown.removeAll();
        emblem.png().ifPresent(png -> {
            Image image = new Image(CitySign.address(png), Translations.text("city.emblem"));
            image.addClassName("mp-emblem");
            shown.add(
                    image,
                    Buttons.link("city.emblem.remove", () -> Confirm.ask("city.emblem.remove.ask", this::remove)));
        });
    }
}
