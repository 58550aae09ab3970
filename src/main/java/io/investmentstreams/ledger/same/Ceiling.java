package io.investmentstreams.ledger.same;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The most points that two sightings can have by {@link SameProject}, told by their outlines alone: what an outline doesn't tell
 * counts for as much as it can. Of two that tell the same sentence it knows nothing.
 */
public final class Ceiling {
    static final int SAME_NAME = 55;

    private Ceiling() {}

    /** Whether the two may be a candidate pair; false only for what {@link SameProject#relate} finds none. */
    public static boolean mayBeOne(Outline a, Outline b, Wording wording) {
        if (a.fund() != b.fund()) return false;
        int needed = Likeness.LINK - withoutNames(a, b);
        if (needed > SAME_NAME) return false;
        return needed <= 0 || !a.official() || !b.official() || names(a, b, wording) >= needed;
    }

    private static int withoutNames(Outline a, Outline b) {
        Evidence.Investors investors = Evidence.investors(a.investors(), a.letters(), b.investors(), b.letters());
        Figures figures = Figures.compare(a.amount(), b.amount());
        boolean sameDeal = investors == Evidence.Investors.SAME && figures == Figures.EQUAL;
        boolean longNames = Math.min(a.letters().length(), b.letters().length()) >= SameProject.HARDLY_CHOSEN_TWICE;
        return SameProject.investor(investors, longNames)
                + amount(figures, a.phase() != b.phase())
                + SameProject.place(places(Places.known(a.code()), Places.known(b.code())))
                + SameProject.days(a.day(), b.day())
                + (sameDeal && SameProject.followed(a.day(), a.building(), b.day(), b.building())
                        ? SameProject.GOES_ON
                        : 0);
    }

    private static int amount(Figures figures, boolean onePhase) {
        int points = SameProject.amount(figures);
        return onePhase ? Math.max(points, SameProject.PHASE_OF_WHOLE) : points;
    }

    private static Places places(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) return Places.UNKNOWN;
        if (a.equals(b)) return Places.SAME;
        return Places.apart(a, b) ? Places.APART : Places.CONTAINS;
    }

    private static int names(Outline a, Outline b, Wording wording) {
        List<String> places = new ArrayList<>(wording.placeWords(a.code()));
        List<String> others = wording.placeWords(b.code());
        if (!others.equals(places)) places.addAll(others);
        Set<String> investors = new LinkedHashSet<>(Company.spellings(a.investors()));
        investors.addAll(Company.spellings(b.investors()));
        String x = NameForm.core(a.letters(), places, investors);
        String y = NameForm.core(b.letters(), places, investors);
        int alike = Alike.of(x, y);
        return alike == 100 ? SAME_NAME : Math.max(45 * alike * alike / 10_000, 15 * alike / 100);
    }
}
