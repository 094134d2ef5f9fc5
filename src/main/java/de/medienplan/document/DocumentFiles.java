package de.medienplan.document;

import de.medienplan.history.Actor;
import de.medienplan.history.ChangeJournal;
import de.medienplan.identity.MayRead;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files of all features, each with the rights of the thing that it hangs on. */
@Service
@MayRead
@Transactional
public class DocumentFiles {

    private static final int LONGEST_NAME = 200;

    private final DocumentStore store;
    private final ChangeJournal journal;
    private final Clock clock;
    private final int mostMegabytes;
    private final Map<String, DocumentPlace> places;

    DocumentFiles(
            DocumentStore store,
            ChangeJournal journal,
            Clock clock,
            List<DocumentPlace> places,
            @Value("${medienplan.documents.most-megabytes:20}") int mostMegabytes) {
        this.store = store;
        this.journal = journal;
        this.clock = clock;
        this.mostMegabytes = mostMegabytes;
        this.places = places.stream().collect(Collectors.toMap(DocumentPlace::kind, Function.identity()));
    }

    /** Most megabytes that a file may have. */
    public int mostMegabytes() {
        return mostMegabytes;
    }

    @Transactional(readOnly = true)
    public boolean mayRead(DocumentOwner owner) {
        return place(owner).mayRead(owner.id());
    }

    @Transactional(readOnly = true)
    public boolean mayChange(DocumentOwner owner) {
        return place(owner).mayChange(owner.id());
    }

    /** The files of the thing, the latest first; without those removed. */
    @Transactional(readOnly = true)
    public List<FileRow> of(DocumentOwner owner) {
        requireReader(owner);
        return store.of(owner, false);
    }

    /** What was removed; of what was deleted for good there is only the row. */
    @Transactional(readOnly = true)
    public List<FileRow> removed(DocumentOwner owner) {
        requireReader(owner);
        return store.of(owner, true);
    }

    /**
     * @param name as it is called on the user's machine; what it is is told by its content
     * @throws UserException if it is empty, too big, or none of the files that are taken
     */
    public FileRow add(DocumentOwner owner, String name, byte[] content) {
        requireWriter(owner);
        UserException.throwIf(content.length == 0, "document.refused.empty");
        UserException.throwIf(content.length > (long) mostMegabytes << 20, "document.refused.tooBig", mostMegabytes);
        DocumentType type = DocumentContent.type(content);
        FileRow row = new FileRow(
                0, owner, plain(name), type, content.length, new FileRow.Stamp(clock.instant(), Actor.current()), null);
        UserException.throwIf(store.hasSame(row, content), "document.refused.same", row.name());
        long id = store.insert(row, content);
        note(owner, null, row.name());
        return find(id);
    }

    /** Takes it out of the list; it can be put back until it is deleted for good. */
    public void remove(long id) {
        FileRow row = changeable(id);
        store.mark(id, now(), Actor.current());
        note(row.owner(), row.name(), null);
    }

    public void putBack(long id) {
        FileRow row = changeable(id);
        UserException.throwIf(store.content(id).isEmpty(), "document.gone");
        store.mark(id, null, null);
        note(row.owner(), null, row.name());
    }

    /** Deletes the content of one that was removed; that it was there stays known. */
    public void deleteForGood(long id) {
        FileRow row = changeable(id);
        UserException.throwIf(row.removed() == null, "document.gone");
        store.forget(id, now(), Actor.current());
        journal.changed(
                place(row.owner()).entity(),
                place(row.owner()).entityId(row.owner().id()),
                List.of(new ChangeJournal.Field("document.field.content", row.name(), row.name(), null)));
    }

    /** The file; empty if there is none, it was removed, or the user may not read it. */
    @Transactional(readOnly = true)
    public Optional<DocumentFile> read(long id) {
        return store.find(id)
                .filter(row -> row.removed() == null && mayRead(row.owner()))
                .flatMap(row -> store.content(id).map(content -> new DocumentFile(row, content)));
    }

    private FileRow changeable(long id) {
        FileRow row = find(id);
        requireWriter(row.owner());
        return row;
    }

    private FileRow find(long id) {
        return store.find(id).orElseThrow(() -> new UserException(Message.of("document.gone")));
    }

    private void note(DocumentOwner owner, @Nullable String from, @Nullable String to) {
        DocumentPlace place = place(owner);
        journal.changed(
                place.entity(),
                place.entityId(owner.id()),
                List.of(new ChangeJournal.Field("document.field.file", "", from, to)));
    }

    private void requireReader(DocumentOwner owner) {
        if (!place(owner).mayRead(owner.id())) {
            throw new AccessDeniedException("document");
        }
    }

    private void requireWriter(DocumentOwner owner) {
        if (!place(owner).mayChange(owner.id())) {
            throw new AccessDeniedException("document");
        }
    }

    private DocumentPlace place(DocumentOwner owner) {
        return Optional.ofNullable(places.get(owner.kind())).orElseThrow(() -> new AccessDeniedException("document"));
    }

    /** Without folders and what file systems do not take. */
    private static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("[:*?\"<>|\\p{Cntrl}]", "-").strip();
        if (clean.isEmpty()) {
            return "Datei";
        }
        return clean.length() > LONGEST_NAME ? clean.substring(clean.length() - LONGEST_NAME) : clean;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC);
    }
}
