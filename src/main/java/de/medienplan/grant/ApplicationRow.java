package de.medienplan.grant;

import de.medienplan.school.SchoolId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An application as lists, rules and other features read it. Money in euros and cents.
 *
 * @param reference our own number, unique
 * @param content what users entered
 * @param progress the steps taken so far
 * @param synthetic made up for demonstration
 * @param documents ids of the required documents that are there
 */
public record ApplicationRow(
        ApplicationId id,
        int version,
        String reference,
        ApplicationState state,
        ApplicationInput content,
        ApplicationProgress progress,
        boolean synthetic,
        Set<Long> documents) {

    /** The same application in another state. */
    ApplicationRow with(ApplicationState other, ApplicationProgress then) {
        return new ApplicationRow(id, version, reference, other, content, then, synthetic, documents);
    }

    public ProgrammeId programmeId() {
        return content.programmeId();
    }

    public GrantCategoryId categoryId() {
        return content.categoryId();
    }

    public SchoolId schoolId() {
        return content.schoolId();
    }

    public String purpose() {
        return content.purpose();
    }

    public BigDecimal costs() {
        return content.costs();
    }

    public BigDecimal requested() {
        return content.requested();
    }

    public String responsible() {
        return content.responsible();
    }

    public @Nullable LocalDate plannedFor() {
        return content.plannedFor();
    }

    public @Nullable LocalDate orderedOn() {
        return content.orderedOn();
    }

    public @Nullable LocalDate earlyStartOn() {
        return content.earlyStartOn();
    }

    /** By the latest notice; null before. */
    public @Nullable BigDecimal approved() {
        Approval approval = progress.approval();
        return approval == null ? null : approval.amount();
    }

    public @Nullable BigDecimal drawn() {
        Drawdown drawdown = progress.drawdown();
        return drawdown == null ? null : drawdown.amount();
    }

    /** What the proof of use covers; null before. */
    public @Nullable BigDecimal settled() {
        ProofOfUse proof = progress.proofOfUse();
        return proof == null ? null : proof.amount();
    }

    public BigDecimal repaid() {
        return progress.repaid();
    }

    /** What this application takes from the school's share: nothing while it is a draft or after it ended. */
    public BigDecimal bound() {
        return state.bindsMoney() ? expected() : BigDecimal.ZERO.setScale(2);
    }

    /** The grant as far as it is known: approved, else requested; less what was repaid. */
    public BigDecimal expected() {
        BigDecimal approved = approved();
        return (approved == null ? requested() : approved).subtract(repaid());
    }

    /** What was drawn and not paid back. */
    public BigDecimal kept() {
        BigDecimal drawn = drawn();
        return drawn == null ? BigDecimal.ZERO.setScale(2) : drawn.subtract(repaid());
    }

    /** What was approved and not drawn yet; null before the approval. */
    public @Nullable BigDecimal leftToDraw() {
        BigDecimal approved = approved();
        BigDecimal drawn = drawn();
        return approved == null || drawn == null ? approved : approved.subtract(drawn);
    }

    /** What must still be paid back: drawn beyond what the last notice grants, or the proof of use covers. */
    public BigDecimal repaymentDue() {
        BigDecimal nothing = BigDecimal.ZERO.setScale(2);
        BigDecimal settled = settled();
        BigDecimal approved = approved();
        BigDecimal unproved = settled == null ? nothing : kept().subtract(settled);
        BigDecimal ungranted = approved == null ? nothing : kept().subtract(approved);
        return unproved.max(ungranted).max(nothing);
    }

    /** Euros that forfeiture if nothing more happens. */
    public BigDecimal atRisk() {
        return state.isDead() || state == ApplicationState.SETTLED ? BigDecimal.ZERO.setScale(2) : expected();
    }

    public boolean isPartlyApproved() {
        BigDecimal approved = approved();
        return approved != null && approved.compareTo(requested()) < 0;
    }
}
