package de.medienplan.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.medienplan.document.DocumentFiles;
import de.medienplan.document.DocumentOwner;
import de.medienplan.document.FileRow;
import de.medienplan.history.ChangeEntry;
import de.medienplan.school.HannoverExample;
import de.medienplan.school.Schools;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import de.medienplan.testing.DatabaseTest;
import de.medienplan.testing.SignedIn;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Files at an application: kept, named in its history, for those who may read it. */
@DatabaseTest
class ApplicationDocumentsTest {

    private static final byte[] PDF = "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    HannoverExample hannover;

    @Autowired
    Schools schools;

    @Autowired
    Programmes programmes;

    @Autowired
    Applications applications;

    @Autowired
    DocumentFiles files;

    private ApplicationRow application;
    private DocumentOwner owner;

    @BeforeEach
    void anApplication() {
        SignedIn.as("paula", "PLANNING");
        hannover.load();
        SignedIn.as("fred", "FINANCE");
        ProgrammeTerms programme = programmes.all().getFirst();
        application = applications.get(applications.create(new ApplicationInput(
                programme.id(),
                programme.categories().getFirst().id(),
                schools.all().getFirst().id(),
                "WLAN",
                new BigDecimal("10000.00"),
                new BigDecimal("9000.00"),
                "",
                null,
                null,
                null)));
        owner = ApplicationDocuments.owner(application.id());
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void a_file_is_kept_removed_put_back_and_named_in_the_history() {
        FileRow file = files.add(owner, "C:\\Ablage\\Antrag.exe", PDF);

        assertThat(file.fileName()).isEqualTo("Antrag.exe.pdf");
        assertThat(files.read(file.id()).orElseThrow().content()).isEqualTo(PDF);
        files.remove(file.id());
        assertThat(files.of(owner)).isEmpty();
        assertThat(files.read(file.id())).isEmpty();
        files.putBack(file.id());
        assertThat(files.of(owner)).extracting(FileRow::name).containsExactly("Antrag.exe");
        assertThat(applications.history(application.id()))
                .filteredOn(change -> Message.of("document.field.file").equals(change.field()))
                .extracting(ChangeEntry::storedTo)
                .containsExactly("Antrag.exe", null, "Antrag.exe");
    }

    @Test
    void what_was_deleted_for_good_is_gone_and_stays_known() {
        FileRow file = files.add(owner, "Antrag.pdf", PDF);
        files.remove(file.id());
        files.deleteForGood(file.id());

        assertThat(files.removed(owner)).extracting(FileRow::name).containsExactly("Antrag.pdf");
        assertThatThrownBy(() -> files.putBack(file.id())).isInstanceOf(UserException.class);
    }

    @Test
    void the_same_file_is_not_kept_twice_and_an_empty_one_not_at_all() {
        files.add(owner, "Antrag.pdf", PDF);

        assertThatThrownBy(() -> files.add(owner, "Kopie.pdf", PDF)).hasMessageContaining("document.refused.same");
        assertThatThrownBy(() -> files.add(owner, "Leer.pdf", new byte[0]))
                .hasMessageContaining("document.refused.empty");
    }

    @Test
    void who_may_not_read_the_application_may_not_read_its_files() {
        FileRow file = files.add(owner, "Antrag.pdf", PDF);

        SignedIn.as("rolf", "SUPPORT");
        assertThat(files.read(file.id())).isEmpty();
        assertThatThrownBy(() -> files.of(owner)).isInstanceOf(AccessDeniedException.class);
        SignedIn.as("paula", "PLANNING");
        assertThat(files.of(owner)).hasSize(1);
        assertThatThrownBy(() -> files.remove(file.id())).isInstanceOf(AccessDeniedException.class);
    }
}
