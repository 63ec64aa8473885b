package se.samlad.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.samlad.core.Dimension;

/** Joins atoms that are one number together: "trettiofem procent", "sju av tolv", a track and its ages. */
final class NumberPhrases {

    private NumberPhrases() {}

    static List<Atom> joined(List<Atom> atoms) {
        List<Atom> joined = new ArrayList<>();
        for (Atom atom : atoms) {
            if (atom instanceof Atom.Figure) {
                limit(joined);
            }
            if (atom instanceof Atom.Figure figure && figure.unit() == Unit.PERCENT) {
                firstOfTwo(joined);
            }
            if (atom instanceof Atom.Figure figure && isAge(joined)) {
                joined.add(new Atom.OtherNumber(
                        figure.start(), figure.end(), NumberMention.Kind.AGE_LIMIT, Optional.empty()));
                continue;
            }
            Optional<Atom> both =
                    percent(joined, atom).or(() -> ratio(joined, atom)).or(() -> ratioOfNamed(joined, atom));
            if (both.isPresent()) {
                joined.set(joined.size() - 1, both.get());
            } else {
                joined.add(atomAfter(joined, atom));
            }
        }
        return joined;
    }

    private static Optional<Atom> percent(List<Atom> before, Atom atom) {
        if (!before.isEmpty()
                && atom instanceof Atom.Word word
                && word.role() == Role.PERCENT
                && before.get(before.size() - 1) instanceof Atom.Figure figure
                && figure.inWords()
                && figure.unit() == Unit.COUNT) {
            return Optional.of(new Atom.Figure(
                    figure.start(),
                    word.end(),
                    figure.value(),
                    0,
                    Unit.PERCENT,
                    figure.whole(),
                    true,
                    figure.rounded()));
        }
        return Optional.empty();
    }

    /** "56 respektive 44 procent", "från 52 till 56 procent": both are. */
    private static void firstOfTwo(List<Atom> before) {
        int first = before.size() - 2;
        if (first >= 0
                && Sentences.isOneOf(before.get(first + 1), Role.AND, Role.TO, Role.THAN)
                && before.get(first) instanceof Atom.Figure figure
                && figure.unit() == Unit.COUNT
                && figure.whole().isEmpty()) {
            before.set(first, figure.inPercent());
        }
    }

    /** "Yngst är 19 och äldst 63", "medianåldern är 31 (kvinnor 33, män 29)". */
    private static boolean isAge(List<Atom> before) {
        return isBesideAgeWord(before) || isNextAge(before);
    }

    /** After an age, with a name right before it and nothing else between. */
    private static boolean isNextAge(List<Atom> before) {
        int last = before.size() - 1;
        boolean named = last > 0
                && (before.get(last) instanceof Atom.Term
                        || (Sentences.is(before, last, Role.COLON) && before.get(last - 1) instanceof Atom.Term));
        while (named
                && last > 0
                && (before.get(last) instanceof Atom.Term
                        || Sentences.isOneOf(
                                before.get(last), Role.FILLER, Role.COLON, Role.MARK, Role.AND, Role.OPEN_BRACKET))) {
            last--;
        }
        return named
                && last > 0
                && before.get(last) instanceof Atom.OtherNumber age
                && age.kind() == NumberMention.Kind.AGE_LIMIT
                && (isAge(before.subList(0, last)) || isMean(before.subList(0, last)));
    }

    /** "Kvinnorna är i genomsnitt 36 år och männen 31". */
    private static boolean isMean(List<Atom> before) {
        int last = before.size() - 1;
        while (last > 0
                && (before.get(last) instanceof Atom.QualifierWord
                        || Sentences.isOneOf(before.get(last), Role.VERB, Role.FILLER))) {
            last--;
        }
        return last >= 0 && Sentences.is(before, last, Role.RATE);
    }

    private static boolean isBesideAgeWord(List<Atom> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            if (Sentences.is(before, i, Role.AGE)) {
                return true;
            }
            boolean between = before.get(i) instanceof Atom.QualifierWord
                    || before.get(i) instanceof Atom.Term
                    || before.get(i) instanceof Atom.OtherNumber
                    || Sentences.is(before, i, Role.OF)
                    || (Sentences.is(before, i, Role.AND) && i < before.size() - 1)
                    || Sentences.isOneOf(before.get(i), Role.VERB, Role.FILLER, Role.COLON, Role.PARTICIPANTS);
            if (!between) {
                return false;
            }
        }
        return false;
    }

    /** "Fler än" before a figure limits it; elsewhere it compares. */
    private static void limit(List<Atom> before) {
        int than = before.size() - 1;
        if (than < 1
                || !Sentences.is(before, than, Role.THAN)
                || !(before.get(than - 1) instanceof Atom.Quality quality)) {
            return;
        }
        limit(quality.reading()).ifPresent(limit -> {
            Atom end = before.remove(than);
            before.set(than - 1, new Atom.QualifierWord(quality.start(), end.end(), limit));
        });
    }

    private static Optional<Qualifier> limit(Reading reading) {
        return switch (reading) {
            case MORE_THAN -> Optional.of(Qualifier.AT_LEAST);
            case FEWER_THAN -> Optional.of(Qualifier.AT_MOST);
            case SLIGHTLY_MORE -> Optional.of(Qualifier.SOMEWHAT_OVER);
            case SLIGHTLY_FEWER -> Optional.of(Qualifier.SOMEWHAT_UNDER);
            default -> Optional.empty();
        };
    }

    /** "Sju av tolv": the words between them are taken away. */
    private static Optional<Atom> ratio(List<Atom> before, Atom atom) {
        int of = before.size() - 1;
        while (of > 0 && Sentences.isOneOf(before.get(of), Role.FILLER, Role.TOTAL)) {
            of--;
        }
        if (of < 1
                || !(atom instanceof Atom.Figure whole)
                || !(before.get(of - 1) instanceof Atom.Figure part)
                || !Sentences.is(before, of, Role.OF)
                || !part.inWords()
                || whole.whole().isPresent()
                || part.unit() != Unit.COUNT
                || whole.unit() != Unit.COUNT) {
            return Optional.empty();
        }
        before.subList(of, before.size()).clear();
        return Optional.of(ratio(part, whole));
    }

    /** "9 av höstens 17", "9 av Flens 17": what stands between them is said of the whole. */
    private static Optional<Atom> ratioOfNamed(List<Atom> before, Atom atom) {
        int named = before.size() - 1;
        while (named > 0 && (before.get(named) instanceof Atom.Season || isPlace(before.get(named)))) {
            named--;
        }
        boolean ratio = named > 0
                && named < before.size() - 1
                && Sentences.is(before, named, Role.OF)
                && before.get(named - 1) instanceof Atom.Figure part
                && isPlain(part)
                && atom instanceof Atom.Figure whole
                && isPlain(whole);
        if (!ratio) {
            return Optional.empty();
        }
        before.set(named - 1, ratio((Atom.Figure) before.get(named - 1), (Atom.Figure) atom));
        before.remove(named);
        return Optional.of(before.get(before.size() - 1));
    }

    private static boolean isPlace(Atom atom) {
        return atom instanceof Atom.Term term && term.dimension() == Dimension.MUNICIPALITY;
    }

    private static boolean isPlain(Atom.Figure figure) {
        return figure.unit() == Unit.COUNT && figure.whole().isEmpty();
    }

    private static Atom ratio(Atom.Figure part, Atom.Figure whole) {
        return new Atom.Figure(
                part.start(),
                whole.end(),
                part.value(),
                0,
                Unit.COUNT,
                OptionalInt.of(whole.value().intValue()),
                part.inWords());
    }

    /** "Koordinering 18–29 år": the ages are part of the track's name. */
    private static Atom atomAfter(List<Atom> before, Atom atom) {
        boolean range = atom instanceof Atom.Term age
                && age.dimension() == Dimension.AGE
                && Character.isDigit(age.value().charAt(0));
        return range && followsTrack(before)
                ? new Atom.OtherNumber(atom.start(), atom.end(), NumberMention.Kind.AGE_LIMIT, Optional.empty())
                : atom;
    }

    private static boolean followsTrack(List<Atom> before) {
        for (int i = before.size() - 1; i >= 0 && i >= before.size() - 3; i--) {
            if (before.get(i) instanceof Atom.Term term) {
                return term.dimension() == Dimension.TRACK;
            }
            boolean between = Sentences.isOneOf(before.get(i), Role.OPEN_BRACKET, Role.FILLER, Role.OTHER_UNIT);
            if (!between) {
                return false;
            }
        }
        return false;
    }
}
