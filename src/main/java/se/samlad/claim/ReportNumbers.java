package se.samlad.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import se.samlad.intake.ReportDocument;

/** Every number of a report, each with its class, and the claims among them (DOMAIN C1). */
final class ReportNumbers {

    private final int fileNumber;
    private final List<Claim> claims = new ArrayList<>();
    private final List<NumberMention> mentions = new ArrayList<>();

    ReportNumbers(int fileNumber) {
        this.fileNumber = fileNumber;
    }

    List<Claim> claims() {
        return claims;
    }

    List<NumberMention> mentions() {
        return mentions;
    }

    /** The numbers of one block. */
    void add(ReportDocument.Block block, List<Atom> atoms, ClaimReader.Understood understood) {
        for (int i = 0; i < atoms.size(); i++) {
            Atom atom = atoms.get(i);
            if (atom instanceof Atom.Figure figure) {
                figure(block, figure, understood, OtherUnits.follows(atoms, i));
            } else if (atom instanceof Atom.OtherNumber other && (!isDate(other) || containsDigit(block, atom))) {
                boolean otherThing = understood.others().contains(other);
                mention(block, atom, otherThing ? NumberMention.Kind.OTHER : other.kind(), OptionalInt.empty());
            } else if (atom instanceof Atom.Quality quality && quality.reading() == Reading.TWICE_AS_MANY) {
                mention(block, atom, NumberMention.Kind.OTHER, OptionalInt.empty());
            } else if (atom instanceof Atom.Term && containsDigit(block, atom)) {
                mention(block, atom, NumberMention.Kind.AGE_LIMIT, OptionalInt.empty());
            }
        }
    }

    private void figure(
            ReportDocument.Block block, Atom.Figure figure, ClaimReader.Understood understood, boolean other) {
        ClaimReader.@Nullable Quoted quoted = understood.claims().get(figure.start());
        if (quoted != null) {
            mention(block, figure, NumberMention.Kind.CLAIM, OptionalInt.of(claim(block, quoted)));
            return;
        }
        boolean countsOther = other
                || (figure.inWords() && !understood.unread().contains(figure))
                || understood.others().contains(figure);
        mention(
                block,
                figure,
                countsOther ? NumberMention.Kind.OTHER : NumberMention.Kind.NOT_INTERPRETED,
                OptionalInt.empty());
    }

    private int claim(ReportDocument.Block block, ClaimReader.Quoted quoted) {
        Draft draft = quoted.draft();
        int number = claims.size() + 1;
        claims.add(new Claim(
                fileNumber,
                number,
                block.section().key(),
                quoted.sentence(),
                draft.figure().start(),
                draft.figure().end(),
                text(block, draft.figure()),
                draft.subject(),
                draft.selection(),
                draft.scope(),
                draft.asOf(),
                draft.figure().value(),
                draft.figure().decimals(),
                draft.figure().unit(),
                draft.qualifier(),
                draft.basis(),
                draft.others()));
        return number;
    }

    private void mention(ReportDocument.Block block, Atom atom, NumberMention.Kind kind, OptionalInt claimNumber) {
        mentions.add(new NumberMention(atom.start(), atom.end(), text(block, atom), kind, claimNumber, block.text()));
    }

    /** "I juni" is a date without a number. */
    private static boolean isDate(Atom.OtherNumber number) {
        return number.kind() == NumberMention.Kind.DATE;
    }

    private static boolean containsDigit(ReportDocument.Block block, Atom atom) {
        return text(block, atom).chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private static String text(ReportDocument.Block block, Atom atom) {
        return block.text().substring(atom.start() - block.start(), atom.end() - block.start());
    }
}
