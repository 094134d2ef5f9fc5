package de.medienplan.exporting.profile;

import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file by a profile. Lines end as on Windows, since that is what treasuries' programs take; texts are quoted where they
 * must be, and never guarded against spreadsheets, since another program reads them.
 *
 * @param text the lines, for people
 * @param content the bytes of the file
 */
@SuppressWarnings("ArrayRecordComponent")
public record ProfiledFile(String text, byte[] content) {

    /**
     * @param rows values by the word of their placeholder; one that is missing is written as nothing
     * @throws UserException if a value cannot be written as the profile says; names row and column
     */
    public static ProfiledFile of(FileProfile profile, List<? extends Map<String, ? extends @Nullable Object>> rows) {
        List<ProfileColumn> columns = profile.parsed();
        Notation notation = new Notation(profile.layout());
        StringWriter lines = new StringWriter();
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(profile.layout().separator().sign())
                .lineDelimiter(de.siegmar.fastcsv.writer.LineDelimiter.CRLF)
                .build(lines);
        if (profile.layout().headings()) {
            csv.writeRecord(columns.stream().map(ProfileColumn::heading).toList());
        }
        int number = 0;
        for (Map<String, ? extends @Nullable Object> row : rows) {
            number++;
            csv.writeRecord(
                    cells(columns, row, notation, number, profile.layout().encoding()));
        }
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ProfiledFile(
                lines.toString(), bytes(lines.toString(), profile.layout().encoding()));
    }

    private static List<String> cells(
            List<ProfileColumn> columns,
            Map<String, ? extends @Nullable Object> row,
            Notation notation,
            int number,
            ProfileEncoding encoding) {
        List<String> cells = new ArrayList<>(columns.size());
        for (ProfileColumn column : columns) {
            try {
                String cell = column.template().fill(value -> notation.write(row.get(value.word()), value.notation()));
                requireEncodable(cell, encoding);
                cells.add(cell);
            } catch (UserException refusal) {
                throw new UserException(
                        Message.of("exporting.profile.cell", number, column.heading(), refusal.reason()));
            }
        }
        return cells;
    }

    private static void requireEncodable(String cell, ProfileEncoding encoding) {
        var encoder = encoding.charset().newEncoder();
        cell.codePoints()
                .mapToObj(Character::toString)
                .filter(sign -> !encoder.canEncode(sign))
                .findFirst()
                .ifPresent(sign -> {
                    throw new UserException(Message.of("exporting.profile.sign", sign, encoding.label()));
                });
    }

    private static byte[] bytes(String text, ProfileEncoding encoding) {
        try {
            ByteBuffer encoded = encoding.charset()
                    .newEncoder()
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .encode(CharBuffer.wrap(encoding == ProfileEncoding.UTF_8_MARKED ? "\uFEFF" + text : text));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(encoded.array(), 0, encoded.limit());
            return out.toByteArray();
        } catch (CharacterCodingException e) {
            throw new UserException(Message.of("exporting.profile.headings", encoding.label()));
        }
    }
}
