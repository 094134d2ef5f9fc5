package de.medienplan.storage;

import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;

/** Reads backups; a torn or changed one is refused before anything is touched. */
final class BackupFile implements AutoCloseable {

    private final ZipFile zip;
    private final BackupManifest manifest;

    private BackupFile(ZipFile zip, BackupManifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /** @throws UserException if it is no backup, or not as it was written */
    static BackupManifest check(Path file) {
        try (BackupFile backup = open(file)) {
            return backup.manifest;
        } catch (IOException e) {
            throw new UserException(Message.of("storage.backup.damaged", file, String.valueOf(e.getMessage())));
        }
    }

    /** @throws UserException as {@link #check} */
    static BackupFile open(Path file) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (IOException e) {
            throw new UserException(Message.of("storage.backup.damaged", file, String.valueOf(e.getMessage())));
        }
        try {
            BackupFile backup = new BackupFile(zip, manifest(zip, file));
            for (BackupManifest.Content content : backup.manifest.tables()) {
                UserException.throwIf(
                        !backup.sum(content).equals(content.sha256()), "storage.backup.damaged", file, content.entry());
            }
            return backup;
        } catch (IOException | RuntimeException e) {
            zip.close();
            if (e instanceof UserException refusal) {
                throw refusal;
            }
            throw new UserException(Message.of("storage.backup.damaged", file, String.valueOf(e.getMessage())));
        }
    }

    private static BackupManifest manifest(ZipFile zip, Path file) throws IOException {
        ZipEntry entry = zip.getEntry(Backup.MANIFEST);
        UserException.throwIf(entry == null, "storage.backup.none", file);
        try (InputStream json = zip.getInputStream(entry)) {
            BackupManifest manifest = Backup.JSON.readValue(json.readAllBytes(), BackupManifest.class);
            UserException.throwIf(!BackupManifest.FORMAT.equals(manifest.format()), "storage.backup.none", file);
            return manifest;
        } catch (JacksonException e) {
            throw new UserException(Message.of("storage.backup.none", file));
        }
    }

    private String sum(BackupManifest.Content content) throws IOException {
        try (DigestInputStream rows = new DigestInputStream(rows(content), sha256())) {
            rows.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(rows.getMessageDigest().digest());
        }
    }

    BackupManifest manifest() {
        return manifest;
    }

    InputStream rows(BackupManifest.Content content) throws IOException {
        ZipEntry entry = zip.getEntry(content.entry());
        if (entry == null) {
            throw new IOException(content.entry());
        }
        return zip.getInputStream(entry);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
