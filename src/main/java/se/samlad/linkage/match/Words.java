package se.samlad.linkage.match;

import java.util.Arrays;
import java.util.List;
import se.samlad.core.Spelling;

/**
 * A text as it is compared. Personal data: masked in {@code toString}.
 *
 * @param whole folded, without blanks
 * @param hash of the whole
 * @param parts folded words
 * @param sounds what each part sounds like
 * @param sound of the whole
 * @param soundHashes a hash of what each part sounds like
 * @param letters which letters and digits occur, a bit for each
 */
record Words(
        String whole,
        long hash,
        List<String> parts,
        List<String> sounds,
        String sound,
        List<Long> soundHashes,
        long letters) {

    static Words of(String text) {
        List<String> parts = Arrays.stream(text.split("[^\\p{L}\\p{N}\\p{M}'’]+", -1))
                .map(Spelling::fold)
                .filter(part -> !part.isEmpty())
                .toList();
        List<String> sounds = parts.stream().map(Sound::of).toList();
        String whole = String.join("", parts);
        List<Long> hashes = sounds.stream().map(Hash::of).toList();
        return new Words(whole, Hash.of(whole), parts, sounds, String.join("", sounds), hashes, letters(whole));
    }

    private static long letters(String text) {
        long letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters |= 1L << (text.charAt(i) % Long.SIZE);
        }
        return letters;
    }

    /** How alike two names are. */
    static Level compareNames(Words one, Words other) {
        if (one.whole.equals(other.whole)) {
            return Level.SAME;
        }
        if (one.isInitials() || other.isInitials()) {
            return one.whole.charAt(0) == other.whole.charAt(0) ? Level.INITIAL : Level.DIFFERENT;
        }
        if (one.sound.equals(other.sound)) {
            return Level.VARIANT;
        }
        if (sharesPart(one, other)) {
            return Level.PART;
        }
        return closeness(one, other);
    }

    /** Each slip changes at most two of the letters that occur: most texts differ in more, and need no aligning. */
    private static Level closeness(Words one, Words other) {
        int allowed = Slips.allowed(one.whole, other.whole);
        if (Long.bitCount(one.letters ^ other.letters) > 2 * allowed) {
            return Level.DIFFERENT;
        }
        int slips = Slips.between(one.whole, other.whole, allowed);
        if (slips > allowed) {
            return Level.DIFFERENT;
        }
        return Slips.isClose(slips, one.whole, other.whole) ? Level.CLOSE : Level.ALIKE;
    }

    private boolean isInitials() {
        return whole.length() == parts.size();
    }

    /** A part of a name that has several: the same sound, and more than an initial. */
    private static boolean sharesPart(Words one, Words other) {
        if (one.parts.size() == 1 && other.parts.size() == 1) {
            return false;
        }
        return one.sounds.stream().anyMatch(sound -> sound.length() > 1 && other.sounds.contains(sound));
    }

    /** How alike two other texts are. */
    static Level compare(Words one, Words other) {
        if (one.whole.equals(other.whole)) {
            return Level.SAME;
        }
        return closeness(one, other);
    }

    @Override
    public String toString() {
        return "Words[" + parts.size() + "]";
    }
}
