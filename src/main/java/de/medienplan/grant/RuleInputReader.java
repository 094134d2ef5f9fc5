package de.medienplan.grant;

import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolRow;
import de.medienplan.school.Schools;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Brings together what the rules look at, reading each thing once. */
@Component
class RuleInputReader {

    private final Programmes programmes;
    private final Schools schools;
    private final ApplicationList list;
    private final ShareTable shares;

    RuleInputReader(Programmes programmes, Schools schools, ApplicationList list, ShareTable shares) {
        this.programmes = programmes;
        this.schools = schools;
        this.list = list;
        this.shares = shares;
    }

    /**
     * Lets nobody else bind money of these programmes until the transaction ends, so that what is read after it is still
     * so when it is stored.
     */
    void lock(Collection<ProgrammeId> programmes) {
        list.lockProgrammes(programmes);
    }

    /** What is stored now; made for one operation. */
    Snapshot snapshot() {
        return new Snapshot();
    }

    /** What each school may get and what is bound, in one programme. */
    private Commitments commitments(ProgrammeTerms programme, List<SchoolRow> all) {
        Optional<Map<SchoolId, BigDecimal>> inForce = shares.inForce(programme.id());
        return new Commitments(new Allowances(programme, all, inForce.orElse(null)), list.ofProgramme(programme.id()));
    }

    /** Every input made of it sees the same schools, programmes and commitments, each read once. */
    final class Snapshot {

        private final List<SchoolRow> all = schools.all();
        private final Map<SchoolId, SchoolRow> bySchool =
                all.stream().collect(Collectors.toMap(SchoolRow::id, Function.identity()));
        private final Map<ProgrammeId, ProgrammeTerms> byProgramme =
                programmes.all().stream().collect(Collectors.toMap(ProgrammeTerms::id, Function.identity()));
        private final Map<ProgrammeId, Commitments> commitments = new HashMap<>();

        RuleInput input(ApplicationRow application) {
            ProgrammeTerms programme = programme(application.programmeId());
            return new RuleInput(
                    application,
                    programme,
                    programme.category(application.categoryId()),
                    school(application.schoolId()),
                    commitmentsOf(programme));
        }

        Commitments commitmentsOf(ProgrammeTerms programme) {
            return commitments.computeIfAbsent(programme.id(), id -> RuleInputReader.this.commitments(programme, all));
        }

        ProgrammeTerms programme(ProgrammeId id) {
            return Optional.ofNullable(byProgramme.get(id))
                    .orElseThrow(() -> new UserException(Message.of("grant.programme.gone")));
        }

        Map<SchoolId, String> schoolNames() {
            return all.stream().collect(Collectors.toMap(SchoolRow::id, SchoolRow::name));
        }

        SchoolRow school(SchoolId id) {
            return Optional.ofNullable(bySchool.get(id))
                    .orElseThrow(() -> new UserException(Message.of("grant.school.gone")));
        }
    }
}
