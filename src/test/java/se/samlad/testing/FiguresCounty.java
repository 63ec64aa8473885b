package se.samlad.testing;

import java.util.List;
import se.samlad.core.County;
import se.samlad.core.District;
import se.samlad.core.Municipality;

/** The county's districts, small enough to be written in a test. */
public final class FiguresCounty {

    public static final District NORRA = new District(
            "norra",
            "Norra",
            List.of(new Municipality("Eskilstuna", "0484", 107918), new Municipality("Strängnäs", "0486", 38526)));

    public static final District VASTRA = new District(
            "vastra",
            "Västra",
            List.of(
                    new Municipality("Katrineholm", "0483", 34604),
                    new Municipality("Flen", "0482", 16058),
                    new Municipality("Vingåker", "0428", 8981)));

    /** A county of two districts. */
    public static final County COUNTY = new County(List.of(NORRA, VASTRA), "2022-12-31");

    private FiguresCounty() {}
}
