package de.medienplan.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** How much room is left on the disk that holds the data, and from when administrators are to be warned. */
@Component
public class DiskSpace {

    private final Path data;
    private final long warnBelow;

    DiskSpace(@Value("${medienplan.data}") Path data, @Value("${medienplan.disk.warn-below:2GB}") DataSize warnBelow) {
        this.data = data;
        this.warnBelow = warnBelow.toBytes();
    }

    /** Bytes that can still be written; that of the nearest directory above where the data are kept elsewhere. */
    public long free() {
        Path place = data.toAbsolutePath();
        while (place.getParent() != null && Files.notExists(place)) {
            place = place.getParent();
        }
        try {
            return Files.getFileStore(place).getUsableSpace();
        } catch (IOException e) {
            return 0; // a disk that does not even answer has no room
        }
    }

    public long warnBelow() {
        return warnBelow;
    }

    public boolean isLow() {
        return free() < warnBelow;
    }
}
