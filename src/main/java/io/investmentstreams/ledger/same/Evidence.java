package io.investmentstreams.ledger.same;

import io.investmentstreams.extract.money.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * What two sightings have in common.
 *
 * @param alike            how alike the cores of the names are, 0 to 100
 * @param ownLetters       letters of the shorter core that are its own
 * @param oneContainsOther whether one core is all of the other or a part of it
 * @param phaseOfWhole     whether one is a phase and the other a whole that is no smaller
 */
record Evidence(
        int alike,
        int ownLetters,
        boolean oneContainsOther,
        Investors investors,
        Figures figures,
        Places places,
        boolean phaseOfWhole,
        boolean sameSentence,
        Amount a,
        Amount b) {
    enum Investors {
        SAME,
        /** Parent and subsidiary, as far as a short brand can tell. */
        HOUSE,
        OTHER,
        UNKNOWN
    }

    static Evidence of(Sighting a, Sighting b) {
        List<String> places = new ArrayList<>(a.placeWords());
        if (!b.placeWords().equals(a.placeWords())) places.addAll(b.placeWords());
        Set<String> investors = new LinkedHashSet<>(a.spellings());
        investors.addAll(b.spellings());
        String x = a.name().core(places, investors);
        String y = b.name().core(places, investors);
        Amount p = a.item().amount();
        Amount q = b.item().amount();
        return new Evidence(
                Alike.of(x, y),
                Math.min(a.name().ownLetters(x), b.name().ownLetters(y)),
                x.contains(y) || y.contains(x),
                investors(
                        a.investors(),
                        a.name().letters(),
                        b.investors(),
                        b.name().letters()),
                Figures.compare(p, q),
                Places.compare(a.item().region(), b.item().region()),
                phaseOfWhole(a, b),
                a.sentence() != null && a.sentence().equals(b.sentence()) && x.equals(y),
                p,
                q);
    }

    /** Whether both names tell something of their own. */
    boolean bothTelling() {
        return ownLetters >= 2;
    }

    boolean ratioUpTo(int factor) {
        if (a == null || b == null || a.value() == null || b.value() == null) return false;
        return a.value()
                        .min(b.value())
                        .multiply(BigDecimal.valueOf(factor))
                        .compareTo(a.value().max(b.value()))
                >= 0;
    }

    /** Told by the investors of both and the letters of both names. */
    static Investors investors(List<Company> a, String lettersOfA, List<Company> b, String lettersOfB) {
        if (a.isEmpty() || b.isEmpty()) {
            boolean named = named(a, lettersOfB) || named(b, lettersOfA);
            return named ? Investors.SAME : Investors.UNKNOWN;
        }
        if (any(a, b, Company::same)) return Investors.SAME;
        return any(a, b, Company::sameHouse) ? Investors.HOUSE : Investors.OTHER;
    }

    private static boolean any(List<Company> a, List<Company> b, BiPredicate<Company, Company> alike) {
        for (Company x : a) for (Company y : b) if (alike.test(x, y)) return true;
        return false;
    }

    private static boolean named(List<Company> investors, String letters) {
        for (Company i : investors) if (letters.contains(i.core()) || letters.startsWith(i.brand())) return true;
        return false;
    }

    private static boolean phaseOfWhole(Sighting a, Sighting b) {
        if ((a.name().phase() == null) == (b.name().phase() == null)) return false;
        Sighting whole = a.name().phase() == null ? a : b;
        Sighting phase = a.name().phase() == null ? b : a;
        Amount w = whole.item().amount();
        Amount p = phase.item().amount();
        boolean sumsKnown = w != null
                && p != null
                && w.value() != null
                && p.value() != null
                && w.currency().equals(p.currency());
        if (!sumsKnown)
            return phase.name().phase() == 1
                    || SameProject.building(phase.item().stage());
        return w.value().compareTo(p.value()) >= 0;
    }
}
