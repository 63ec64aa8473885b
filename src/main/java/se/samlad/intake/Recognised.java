package se.samlad.intake;

import java.util.List;

/**
 * What a file turned out to be.
 *
 * @param format how it was read, for people
 * @param content a hash over what it says, the same for a copy that was saved anew
 * @param people the people in a list; nobody for a report
 * @param columns a list's columns; none for a report
 * @param titles what stands above a list's header; nothing for a report
 */
record Recognised(
        FileKind kind, String format, String content, People people, List<ListColumn> columns, List<String> titles) {}
