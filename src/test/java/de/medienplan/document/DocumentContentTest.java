package de.medienplan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.medienplan.shared.UserException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file is stands in the file. */
class DocumentContentTest {

    @ParameterizedTest
    @CsvSource({"word/document.xml, WORD", "xl/workbook.xml, EXCEL", "ppt/presentation.xml, POWERPOINT"})
    void office_files_are_told_by_their_parts(String part, DocumentType type) throws IOException {
        assertThat(DocumentContent.type(zip("[Content_Types].xml", "", part, "<x/>")))
                .isEqualTo(type);
    }

    @Test
    void open_documents_are_told_by_the_type_they_name() throws IOException {
        assertThat(DocumentContent.type(zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "")))
                .isEqualTo(DocumentType.ODT);
    }

    @Test
    void pictures_and_portable_documents_are_told_by_their_first_bytes() {
        assertThat(DocumentContent.type("%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(DocumentType.PDF);
        assertThat(DocumentContent.type(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0}))
                .isEqualTo(DocumentType.PNG);
        assertThat(DocumentContent.type(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0}))
                .isEqualTo(DocumentType.JPEG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "<html><script>1</script></html>",
                "MZ…",
                "%PDF-",
                "a"
            })
    void pages_vector_pictures_and_programs_are_refused(String text) {
        assertThatThrownBy(() -> DocumentContent.type(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("document.refused.type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/vbaProject.bin", "xl/macrosheets/sheet1.xml", "Basic/Standard/Module1.xml"})
    void macros_are_refused(String part) throws IOException {
        byte[] file = zip("xl/workbook.xml", "", part, "");

        assertThatThrownBy(() -> DocumentContent.type(file)).hasMessageContaining("document.refused.macro");
    }

    @Test
    void a_plain_archive_is_refused() throws IOException {
        byte[] file = zip("readme.txt", "", "b", "");

        assertThatThrownBy(() -> DocumentContent.type(file)).hasMessageContaining("document.refused.type");
    }

    private static byte[] zip(String part, String content, String other, String otherContent) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(other));
            zip.write(otherContent.getBytes(StandardCharsets.UTF_8));
        }
        return file.toByteArray();
    }
}
