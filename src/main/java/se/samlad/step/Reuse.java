package se.samlad.step;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What of an earlier run a run takes over instead of doing it again.
 *
 * @param steps names of steps that are taken over whole
 * @param files numbers of the files that reading steps take over
 */
public record Reuse(Set<String> steps, Set<Integer> files) {

    /** Nothing. */
    public static final Reuse NONE = new Reuse(Set.of(), Set.of());

    public Reuse {
        steps = Set.copyOf(steps);
        files = Set.copyOf(files);
    }

    /** From two lists as {@link #writtenSteps} and {@link #writtenFiles} give them. */
    static Reuse read(String steps, String files) {
        return new Reuse(
                words(steps), words(files).stream().map(Integer::valueOf).collect(Collectors.toSet()));
    }

    private static Set<String> words(String text) {
        return text.isEmpty() ? Set.of() : Set.copyOf(Arrays.asList(text.split(",")));
    }

    /** The steps' names in one text. */
    public String writtenSteps() {
        return String.join(",", new TreeSet<>(steps));
    }

    /** The files' numbers in one text. */
    public String writtenFiles() {
        return new TreeSet<>(files).stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    boolean coversStep(String name) {
        return steps.contains(name);
    }

    boolean coversFile(String step, int file) {
        return coversStep(step) || files.contains(file);
    }
}
