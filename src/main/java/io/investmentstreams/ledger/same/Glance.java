package io.investmentstreams.ledger.same;

/**
 * Tells by the columns of two outlines alone who may have the points: never less than {@link Ceiling} lets pass, which is asked about the
 * rest. What columns leave open counts for as much as it can.
 */
final class Glance {
    /** What rounds another figure lies within a twentieth of it; the rest is for the error of floating point. */
    private static final double ROUNDED = 1.051;

    private final Columns own;
    private final boolean longName;
    private final double figure;
    private final int[] cores;
    private final int[] brands;
    private final short[] brandHashes;
    private final short[] heads;

    Glance(Outline of) {
        this.own = Columns.of(of);
        this.longName = of.letters().length() >= SameProject.HARDLY_CHOSEN_TWICE;
        this.figure = figure(own);
        int investors = of.investors().size();
        this.cores = new int[investors];
        this.brands = new int[investors];
        this.brandHashes = new short[investors];
        for (int i = 0; i < investors; i++) {
            Company company = of.investors().get(i);
            cores[i] = Letters.in(company.core());
            brands[i] = Letters.in(company.brand());
            brandHashes[i] = Letters.hash(company.brand());
        }
        this.heads = heads(of.letters());
    }

    /** All that a name may start with. */
    private static short[] heads(String letters) {
        short[] heads = new short[letters.length()];
        for (int i = 0; i < heads.length; i++) heads[i] = Letters.hash(letters.substring(0, i + 1));
        return heads;
    }

    boolean mayBeOne(Columns other) {
        if (own.is(Columns.FUND) != other.is(Columns.FUND)) return false;
        int amount = amount(other);
        int investors = investors(other);
        int place = own.place() == other.place() ? SameProject.place(Places.SAME) : SameProject.place(Places.CONTAINS);
        boolean goesOn = investors == SameProject.investor(Evidence.Investors.SAME, false)
                && amount == SameProject.amount(Figures.EQUAL)
                && own.is(Columns.BUILDING) != other.is(Columns.BUILDING);
        int most = investors + amount + place + days(other) + (goesOn ? SameProject.GOES_ON : 0);
        return Likeness.LINK - most <= Ceiling.SAME_NAME;
    }

    private int days(Columns other) {
        if (own.day() == Columns.UNDATED || other.day() == Columns.UNDATED) return 0;
        return SameProject.days(Math.abs((long) own.day() - other.day()));
    }

    private int amount(Columns other) {
        int points = SameProject.amount(figures(other));
        return own.is(Columns.PHASE) == other.is(Columns.PHASE) ? points : Math.max(points, SameProject.PHASE_OF_WHOLE);
    }

    private Figures figures(Columns other) {
        if (!told(own) || !told(other)) return Figures.UNKNOWN;
        if (own.is(Columns.INEXACT) || other.is(Columns.INEXACT)) return Figures.EQUAL;
        if (own.currency() != other.currency()) return Figures.UNKNOWN;
        if (own.digits() == other.digits() && own.exponent() == other.exponent()) return Figures.EQUAL;
        double theirs = figure(other);
        return Math.max(figure, theirs) <= ROUNDED * Math.min(figure, theirs) ? Figures.COMPATIBLE : Figures.NEAR;
    }

    private static boolean told(Columns c) {
        return c.is(Columns.EXACT) || c.is(Columns.INEXACT);
    }

    private static double figure(Columns c) {
        return c.digits() * Math.pow(10, c.exponent());
    }

    private int investors(Columns other) {
        boolean both = cores.length > 0 && other.investors() != 0;
        boolean same = both ? mayBeSame(other) : mayBeNamed(other);
        return SameProject.investor(
                same ? Evidence.Investors.SAME : both ? Evidence.Investors.OTHER : Evidence.Investors.UNKNOWN,
                longName);
    }

    /** One in the other, but for a letter that is mistaken, or of one brand. */
    private boolean mayBeSame(Columns other) {
        if (other.investors() == Columns.SEVERAL) return true;
        for (int i = 0; i < cores.length; i++) {
            boolean within = Letters.lacking(cores[i], other.investors()) <= 1
                    || Letters.lacking(other.investors(), cores[i]) <= 1;
            if (within || brandHashes[i] == other.brand()) return true;
        }
        return false;
    }

    /** The investor of the one in the name of the other. */
    private boolean mayBeNamed(Columns other) {
        for (int brand : brands) if (Letters.lacking(brand, other.letters()) == 0) return true;
        if (other.investors() == 0) return false;
        if (other.investors() == Columns.SEVERAL || Letters.lacking(other.investors(), own.letters()) == 0) return true;
        for (short head : heads) if (head == other.brand()) return true;
        return false;
    }
}
