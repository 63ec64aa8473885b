package se.samlad.publication.report;

import se.samlad.claim.Claim;
import se.samlad.claim.NumberMention;
import se.samlad.claim.QualitativeClaim;
import se.samlad.publication.Edition;
import se.samlad.publication.PublicationData;
import se.samlad.publication.SteeringQuotations;
import se.samlad.reconciliation.Finding;

/** What an edition keeps back of the reports' own words (DOMAIN P3). */
interface Masking {

    boolean hides(Claim claim);

    boolean hides(int fileNumber, NumberMention number);

    boolean hides(QualitativeClaim statement);

    /** What may be told of a verdict. */
    String explanation(Finding finding);

    static Masking of(PublicationData data, Edition edition) {
        return edition == Edition.REVIEW ? new Nothing() : new ForTheSteeringGroup(new SteeringQuotations(data));
    }

    /** Reviewers see everything. */
    record Nothing() implements Masking {

        @Override
        public boolean hides(Claim claim) {
            return false;
        }

        @Override
        public boolean hides(int fileNumber, NumberMention number) {
            return false;
        }

        @Override
        public boolean hides(QualitativeClaim statement) {
            return false;
        }

        @Override
        public String explanation(Finding finding) {
            return Told.of(finding);
        }
    }

    /** The steering group does not see what is, or gives away, a figure that its tables hide. */
    record ForTheSteeringGroup(SteeringQuotations words) implements Masking {

        @Override
        public boolean hides(Claim claim) {
            return words.isMasked(claim);
        }

        @Override
        public boolean hides(int fileNumber, NumberMention number) {
            return words.isMasked(fileNumber, number);
        }

        @Override
        public boolean hides(QualitativeClaim statement) {
            return words.isMasked(statement);
        }

        @Override
        public String explanation(Finding finding) {
            return words.explanation(finding);
        }
    }
}
