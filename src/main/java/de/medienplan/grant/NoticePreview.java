package de.medienplan.grant;

import de.medienplan.importing.Hint;
import java.util.List;

/**
 * A file with notices beside the applications.
 *
 * @param hints rows that are no notices, such as sums, and what was read otherwise than it stands there
 */
public record NoticePreview(List<NoticeLine> lines, List<Hint> hints) {

    public NoticePreview {
        lines = List.copyOf(lines);
        hints = List.copyOf(hints);
    }
}
