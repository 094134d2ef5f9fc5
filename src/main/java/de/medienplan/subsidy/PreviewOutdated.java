package de.medienplan.subsidy;

import de.medienplan.shared.Displayed;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;

/**
 * Refuses to carry out a preview that is no longer true. It counts what changed without naming cases, since messages may end
 * up in logs; the screen compares both previews and names them.
 */
public final class PreviewOutdated extends UserException {

    private static final long serialVersionUID = 1L;

    private PreviewOutdated(Message reason) {
        super(reason);
    }

    /** @param args of the message, after the number of changes */
    static void throwIfChanged(Displayed shown, Displayed present, String key, Object... args) {
        int changes = shown.changesTo(present).size();
        if (changes > 0) {
            Object[] all = new Object[args.length + 1];
            all[0] = changes;
            System.arraycopy(args, 0, all, 1, args.length);
            throw new PreviewOutdated(Message.of(key, all));
        }
    }
}
