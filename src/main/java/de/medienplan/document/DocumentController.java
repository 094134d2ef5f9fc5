package de.medienplan.document;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands files to browsers; what may not be read is simply not found. See {@link DocumentSecurity} for the headers. */
@RestController
class DocumentController {

    static final String PATH = "datei/";

    private final DocumentFiles documents;

    DocumentController(DocumentFiles documents) {
        this.documents = documents;
    }

    @GetMapping("/" + PATH + "{id:\\d{1,18}}")
    ResponseEntity<byte[]> file(@PathVariable long id, @RequestParam(defaultValue = "false") boolean laden) {
        return documents
                .read(id)
                .map(file -> answer(file, laden))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<byte[]> answer(DocumentFile file, boolean asFile) {
        boolean shown = file.row().type().isShown() && !asFile;
        ContentDisposition disposition = (shown ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(file.row().fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.row().type().mediaType()))
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header("Content-Disposition", disposition.toString())
                .body(file.content());
    }
}
