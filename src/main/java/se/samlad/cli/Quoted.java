package se.samlad.cli;

/** Words as they are typed on a command line. */
final class Quoted {

    private Quoted() {}

    /** In quotation marks when it has a blank. */
    static String of(Object word) {
        String text = String.valueOf(word);
        return text.contains(" ") ? '"' + text + '"' : text;
    }
}
