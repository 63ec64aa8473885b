package se.samlad.reconciliation;

/**
 * Where the people in a list live.
 *
 * @param elsewhere how many in a municipality of another district
 * @param known how many in a municipality that is known
 */
record Residence(int elsewhere, int known) {

    Residence plus(Residence other) {
        return new Residence(elsewhere + other.elsewhere, known + other.known);
    }

    /** Whether most live in another district: the list seems to be that one's (DOMAIN S4). */
    boolean isMostlyElsewhere() {
        return 2 * elsewhere > known;
    }
}
