package de.medienplan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Supplier;

/** A link that hands a file over, written and named at the moment of the click. */
public final class FileLink {

    private FileLink() {}

    /** @param name without ending */
    public static Anchor of(FileType type, Supplier<String> name, Supplier<byte[]> content, String label) {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] file = content.get();
                    return new DownloadResponse(
                            new ByteArrayInputStream(file), type.fileName(name.get()), type.mediaType(), file.length);
                }),
                label);
        link.addClassName("mp-download");
        return link;
    }

    /** What writes a file bit by bit. */
    @FunctionalInterface
    public interface Writer {
        void write(OutputStream target) throws IOException;
    }

    /**
     * A link that hands a large file over while it is being written.
     *
     * @param name without ending
     */
    public static Anchor streamed(FileType type, String name, Writer writer, String label) {
        Anchor link = new Anchor(
                event -> {
                    event.setFileName(type.fileName(name));
                    event.setContentType(type.mediaType());
                    writer.write(event.getOutputStream());
                },
                label);
        link.addClassName("mp-download");
        return link;
    }

    /** The same that looks like a button. */
    public static Anchor button(
            FileType type, Supplier<String> name, Supplier<byte[]> content, String label, VaadinIcon icon) {
        Anchor link = of(type, name, content, "");
        link.removeClassName("mp-download");
        link.add(new Button(label, icon.create()));
        return link;
    }
}
