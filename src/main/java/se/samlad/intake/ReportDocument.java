package se.samlad.intake;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A status report's text, block by block, the same for every format it was written in.
 *
 * @param blocks in reading order; none for an empty document
 */
public record ReportDocument(List<Block> blocks) {

    /**
     * A paragraph, a list item, a heading or a row of a table (its cells joined by tabs).
     *
     * @param start where it begins in {@link #text()}
     */
    public record Block(FormSection section, boolean heading, String text, int start) {}

    public ReportDocument {
        blocks = List.copyOf(blocks);
    }

    /** The extracted text: the blocks, one a line. Spans of claims and numbers count its characters. */
    public String text() {
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
    }

    /** The blocks under a heading of the form, without the heading itself. */
    public List<Block> section(FormSection section) {
        return blocks.stream()
                .filter(block -> block.section() == section && !block.heading())
                .toList();
    }
}
