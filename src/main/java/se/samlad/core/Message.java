package se.samlad.core;

import java.util.List;

/**
 * What is said to people, as a code and the words that fill it in; {@link Words} has the text in either language.
 *
 * @param code such as {@code R002}: stable, printed with the text
 * @param arguments names of files, sheets, columns, counts, keys of texts and {@link Phrase}s; never a cell's value
 */
public record Message(String code, List<String> arguments) {

    public Message {
        arguments = List.copyOf(arguments);
    }

    /** A message and what fills it in. */
    public static Message of(String code, Object... arguments) {
        return new Message(
                code, java.util.Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
