package se.samlad.claim;

import java.util.Set;

/** What part words play. */
enum Role {
    PARTICIPANTS,
    ENROLLED,
    EARLIER,
    /** "Förra halvåret": an earlier period, not only its measurement. */
    EARLIER_PERIOD,
    /** "Gått från": a figure then and a figure now follow. */
    CHANGE,
    POPULATION,
    FILLER,
    /** "Totalt": everybody. */
    TOTAL,
    /** "Antal", "andel". */
    AMOUNT,
    /** "Procent" where no figure stands before it. */
    PERCENT,
    VERB,
    /** "Haft": who is enrolled then need not be new. */
    HAD,
    OF,
    THEREOF,
    OF_THESE,
    THAT_IS,
    OTHERS,
    /** "Under" before a time. */
    DURING,
    /** A time of which nothing is kept: "mellan 1 augusti och 31 oktober". */
    OTHER_TIME,
    /** "Sedan" before a time. */
    SINCE,
    OTHER_UNIT,
    /** Those who work with it or meet about it: "teamet", "styrgruppen". */
    STAFF,
    /** Who takes participants in for a while: "arbetsgivare". */
    HOST,
    /** Another district, the county, the country. */
    ELSEWHERE,
    /** "Per coach", "i månaden": the figure before it is a rate. */
    RATE,
    /** "Äldst", "medelålder": the figure beside it is an age. */
    AGE,
    /** A property of participants that no list holds: "i kö". */
    UNCOUNTED,
    /** What shall be, not what is: "målet är att". */
    GOAL,
    /** "Ökning med": the figure after it is a difference. */
    BY,
    /** "Högre", "lägre": the figure before it is a difference. */
    DIFFERENCE,
    /** "Motsvarande siffra": what the figure before counts, of somebody else or at another time. */
    LIKEWISE,
    /** "Då", beside a "nu". */
    THEN,
    /** "Nu": no longer the earlier time of the sentence. */
    NOW,
    THAN,
    /** "Som": what follows says who is meant. */
    RELATIVE,
    /** "Att": a clause begins. */
    THAT,
    /** "Med": of those before it. */
    WITH,
    /** "I", "på", "vid". */
    AT,
    /** "Från", "till". */
    FROM,
    TO,
    /** "In", "ut": with a verb before the figure, or with nothing. */
    IN,
    OUT,
    /** "Därifrån": of the place named before. */
    THERE,
    /** "Särskilt": what was just said holds here all the more. */
    ESPECIALLY,
    HEALTH,
    AND,
    OR,
    /** Tab between cells. */
    CELL,
    COLON,
    OPEN_BRACKET,
    CLOSE_BRACKET,
    /** Between two words it says that either is meant. */
    SLASH,
    /** A full stop, question mark or exclamation mark that ends a sentence. */
    STOP,
    /** Any other punctuation. */
    MARK,
    /** A word that the grammar does not know. */
    UNKNOWN;

    private static final Set<Role> SMALL = Set.of(THAT, AT, WITH, RELATIVE, FROM, TO, IN, OUT, THERE);

    /** Whether it may stand between a figure and what it counts without a meaning of its own. */
    boolean fills() {
        return is(FILLER) || this == TOTAL || this == AMOUNT;
    }

    /** Whether it plays that part, in its own way or as any other: small words fill, a place elsewhere is not known here. */
    boolean is(Role part) {
        return this == part
                || (part == FILLER && SMALL.contains(this))
                || (part == MARK && (this == THEN || this == SLASH))
                || (part == VERB && this == HAD)
                || (part == OTHER_UNIT && (this == STAFF || this == HOST))
                || (part == UNKNOWN && this == ELSEWHERE);
    }
}
