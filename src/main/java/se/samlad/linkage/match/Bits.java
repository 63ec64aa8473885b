package se.samlad.linkage.match;

/** Logarithms to the base of two, the same on every machine. */
final class Bits {

    private static final double TWO = StrictMath.log(2);

    private Bits() {}

    static double of(double ratio) {
        return StrictMath.log(ratio) / TWO;
    }
}
