package se.samlad.claim;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A lower-case text and a place in it, as the scanners look at it. */
record Places(String lower, int place, int offset) {

    /** How much before a place is looked at: enough for a word or two. */
    private static final int BACK = 40;

    private static final int NEAR = 200;

    /** The pattern's match that begins here; never inside a word or a number. */
    Optional<Matcher> at(Pattern pattern) {
        return isInsideWord() ? Optional.empty() : inside(pattern);
    }

    /** The pattern's match that begins here, even inside a word. */
    Optional<Matcher> inside(Pattern pattern) {
        Matcher matcher = pattern.matcher(lower).region(place, lower.length()).useTransparentBounds(true);
        return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
    }

    /** Whether a digit stands there, or one of those letters: most words need no closer look. */
    boolean begins(String letters) {
        char first = lower.charAt(place);
        return Character.isDigit(first) || letters.indexOf(first) >= 0;
    }

    /** Whether the text just before the place ends in the pattern, which has its own {@code $}. */
    boolean isAfter(Pattern pattern) {
        return pattern.matcher(lower.substring(Math.max(0, place - BACK), place))
                .find();
    }

    /** Whether those letters stand in the same paragraph, not far away. */
    boolean isNear(String letters) {
        int from = Math.max(0, place - NEAR);
        return lower.substring(from, Math.min(lower.length(), place + NEAR)).contains(letters);
    }

    /** Whether the pattern matches where a match ended. */
    boolean isBefore(Matcher found, Pattern pattern) {
        return pattern.matcher(lower)
                .region(found.end(), lower.length())
                .useTransparentBounds(true)
                .lookingAt();
    }

    Atom.OtherNumber other(Matcher found, NumberMention.Kind kind) {
        return new Atom.OtherNumber(offset + found.start(), offset + found.end(), kind, Optional.empty());
    }

    /** A word with that part, up to an end. */
    Atom.Word word(int end, Role role) {
        return new Atom.Word(offset + place, offset + end, role);
    }

    /** After a letter or digit, or after a hyphen that a letter stands before, as in COVID-19. */
    private boolean isInsideWord() {
        if (place == 0) {
            return false;
        }
        char before = lower.charAt(place - 1);
        boolean hyphenated = before == '-' && place > 1 && Character.isLetter(lower.charAt(place - 2));
        return Character.isLetterOrDigit(before) || hyphenated;
    }
}
