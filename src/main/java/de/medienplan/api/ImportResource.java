package de.medienplan.api;

import de.medienplan.command.FileImports;
import de.medienplan.command.ImportAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Files into the stored data, as the screens and {@code ./medienplan import} take them. */
@RestController
@RequestMapping("/api/v1/imports")
@Tag(name = "imports")
class ImportResource {

    private final FileImports imports;

    ImportResource(FileImports imports) {
        this.imports = imports;
    }

    @PostMapping(path = "/{kind}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Takes a file in, all or nothing",
            description = "Stores the file unless it is only looked at (preview) or has faults; the answer says which."
                    + " A file that cannot be read at all is a problem.")
    ImportAnswer take(
            @PathVariable String kind,
            @RequestParam(defaultValue = "false") boolean preview,
            @RequestPart MultipartFile file,
            @RequestPart(required = false) @Nullable MultipartFile mapping,
            HttpServletRequest request)
            throws IOException {
        if (!imports.knows(kind)) {
            throw new NotThere("api.noImport", kind);
        }
        FileImports.Upload upload = new FileImports.Upload(
                kind,
                Objects.requireNonNullElse(file.getOriginalFilename(), ""),
                file.getBytes(),
                mapping == null ? null : mapping.getBytes());
        return imports.run(upload, preview, Problem.language(request));
    }
}
