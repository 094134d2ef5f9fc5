package de.medienplan.support;

import de.medienplan.device.PaperGroups;
import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How to read the third bullet of DS 1000/2020, 4.5: it names class-set tablets and board systems (three devices each)
 * without a ratio of their own. Groups without an own ratio take that of the group named here.
 */
public enum Interpretation implements Labelled {
    /** As computer-room devices, 700 a post: what Medienplan proposes. */
    WITH_DEVICES(PaperGroups.COMPUTER_ROOM),
    /** As personal tablets, 1,500 a post. */
    WITH_TABLETS(PaperGroups.PERSONAL_TABLET),
    /** Not at all. */
    LEFT_OUT(null);

    private final @Nullable String lender;

    Interpretation(@Nullable String lender) {
        this.lender = lender;
    }

    /** Code of the group whose ratio is borrowed. */
    Optional<String> lender() {
        return Optional.ofNullable(lender);
    }

    @Override
    public Message label() {
        return Message.of("support.interpretation." + name());
    }
}
