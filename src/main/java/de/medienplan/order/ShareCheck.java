package de.medienplan.order;

import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a share must be: an amount, and no other school or category than its application's. */
final class ShareCheck {

    private ShareCheck() {}

    /**
     * The shares with what their applications say.
     *
     * @param field where a fault is said
     */
    static List<Share> completed(List<Share> shares, Assignments known, String field) {
        return shares.stream()
                .map(share -> checked(share, known.completed(share), known, field))
                .toList();
    }

    private static Share checked(Share given, Share share, Assignments known, String field) {
        if (share.amount().signum() <= 0) {
            throw UserException.at(field, Message.of("order.share.nothing"));
        }
        if (share.amount().stripTrailingZeros().scale() > 2) {
            throw UserException.at(field, Message.of("order.share.cents"));
        }
        Assignments.Application application =
                given.application() == null ? null : known.applications().get(given.application());
        if (given.application() != null && application == null) {
            throw UserException.at(field, Message.of("order.share.applicationGone"));
        }
        if (application != null) {
            refuseOther(share.school(), application.school(), application, "order.share.otherSchool", field);
            refuseOther(share.category(), application.category(), application, "order.share.otherCategory", field);
        }
        return share.of(share.amount().setScale(2));
    }

    private static void refuseOther(
            @Nullable Long given, long its, Assignments.Application application, String key, String field) {
        if (given != null && given != its) {
            throw UserException.at(field, Message.of(key, application.row().reference()));
        }
    }
}
