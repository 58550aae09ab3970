package io.investmentstreams.ledger.same;

import java.util.HashMap;
import java.util.Map;

/** Passes over what is elsewhere, what shares no pair of letters where only those count, and what can't have the points. */
final class ProjectSieve implements Sieve {
    private final Outline of;
    private final Wording wording;
    private final Pairs pairs;
    private final Columns own;
    private final Glance glance;
    private final Map<Integer, Boolean> elsewhere = new HashMap<>();
    private String key = "";
    private boolean byPairs;
    private boolean bySentence;

    ProjectSieve(Sighting s) {
        this.of = Outline.of(s);
        this.wording = s.name().wording();
        this.pairs = Pairs.of(s);
        this.own = Columns.of(of);
        this.glance = new Glance(of);
    }

    @Override
    public boolean admits(String key, byte[] list, int from, int to) {
        if (!key.equals(this.key)) turnTo(key);
        if (bySentence) return true;
        if (isElsewhere(Columns.place(list, from)) && !of.correction() && !Columns.isCorrection(list, from))
            return false;
        if (byPairs && !pairs.meet(list, OutlineForm.core(from))) return false;
        return glance.mayBeOne(Columns.read(list, from))
                && Ceiling.mayBeOne(of, OutlineForm.read(list, from, to), wording);
    }

    /** One list after another is looked through. */
    private void turnTo(String next) {
        key = next;
        byPairs = ProjectShelves.byPairs(next);
        bySentence = ProjectShelves.bySentence(next);
    }

    private boolean isElsewhere(int place) {
        if (place == own.place() || place == 0 || own.place() == 0) return false;
        if (isCounty(place) && isCounty(own.place())) return true;
        if (isCityOf(own.place(), place)) return false;
        return elsewhere.computeIfAbsent(
                place, p -> Places.apart(Places.known(of.code()), Places.known(Columns.code(p))));
    }

    /** True only when the one lies in the other. */
    private static boolean isCityOf(int city, int county) {
        return city % 100 == 0 && isCounty(county) && city / 100 == county / 100;
    }

    private static boolean isCounty(int place) {
        return place >= 100_000 && place < 1_000_000 && place % 100 != 0;
    }
}
