package de.medienplan.exporting;

import de.medienplan.shared.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper of headings, texts, lists and tables, written once and handed out as Word file, PDF or on screen.
 *
 * @param title stands above everything, at the foot of each page and in the properties of the file
 * @param lead lines below the title, such as number and date
 * @param emblem sign of whoever writes it, PNG; null for none
 */
@SuppressWarnings("ArrayRecordComponent")
public record Paper(String title, List<String> lead, List<PaperBlock> blocks, byte @Nullable [] emblem) {

    public Paper {
        lead = List.copyOf(lead);
        blocks = List.copyOf(blocks);
    }

    /** Puts a paper together from top to bottom. */
    public static final class Builder {

        private final String title;
        private final List<String> lead = new ArrayList<>();
        private final List<PaperBlock> blocks = new ArrayList<>();
        private byte @Nullable [] emblem;

        public Builder(String title) {
            this.title = title;
        }

        /** @param png sign of whoever writes the paper */
        public Builder emblem(byte[] png) {
            emblem = png;
            return this;
        }

        public Builder lead(String line) {
            lead.add(line);
            return this;
        }

        public Builder heading(String text) {
            blocks.add(new PaperBlock.Heading(1, text));
            return this;
        }

        public Builder section(String text) {
            blocks.add(new PaperBlock.Heading(2, text));
            return this;
        }

        public Builder paragraph(String text) {
            blocks.add(new PaperBlock.Text(text));
            return this;
        }

        /** Nothing if there are none. */
        public Builder bullets(List<String> points) {
            if (!points.isEmpty()) {
                blocks.add(new PaperBlock.Points(false, points));
            }
            return this;
        }

        public Builder numbered(List<String> points) {
            if (!points.isEmpty()) {
                blocks.add(new PaperBlock.Points(true, points));
            }
            return this;
        }

        public Builder picture(byte[] png, String caption) {
            blocks.add(new PaperBlock.Picture(png, caption));
            return this;
        }

        /** Nothing if it has no rows. */
        public Builder table(Table table) {
            if (!table.rows().isEmpty()) {
                blocks.add(new PaperBlock.Rows(table));
            }
            return this;
        }

        /** A heading under which nothing stands is left out. */
        public Paper build() {
            List<PaperBlock> kept = new ArrayList<>();
            for (PaperBlock block : blocks.reversed()) {
                boolean empty = block instanceof PaperBlock.Heading heading
                        && (kept.isEmpty() || standsAbove(kept.getLast(), heading));
                if (!empty) {
                    kept.add(block);
                }
            }
            return new Paper(title, lead, kept.reversed(), emblem);
        }

        private static boolean standsAbove(PaperBlock next, PaperBlock.Heading heading) {
            return next instanceof PaperBlock.Heading other && other.level() <= heading.level();
        }
    }
}
