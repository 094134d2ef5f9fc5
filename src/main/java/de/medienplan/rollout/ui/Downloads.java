package de.medienplan.rollout.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import de.medienplan.ui.Translations;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** Links to the exchange files. */
final class Downloads {

    private Downloads() {}

    static Anchor json(Supplier<byte[]> content, String name, String labelKey) {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] bytes = content.get();
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), fileName(name), "application/json", bytes.length);
                }),
                Translations.text(labelKey));
        link.addClassName("mp-download");
        return link;
    }

    private static String fileName(String name) {
        return name.replaceAll("[^\\p{L}\\p{N} ._()-]", "_") + ".json";
    }
}
