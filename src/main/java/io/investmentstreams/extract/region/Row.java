package io.investmentstreams.extract.region;

import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.place.PlaceFound;
import java.util.List;

/** Places named side by side (赴南通、温州和泉州三市): what stands before and behind the row is said of each of them. */
record Row(int start, int end) {
    /** No row is followed farther to either side. */
    private static final int LONGEST = 12;

    private static final int BEFORE = 12;
    private static final int BEHIND = 16;

    static Row of(Facts facts, PlaceFound place) {
        List<PlaceFound> places = facts.places();
        int at = facts.firstPlaceFrom(place.start());
        int start = place.start();
        for (int i = at - 1;
                i >= Math.max(0, at - LONGEST) && joins(facts, places.get(i).end(), start);
                i--) start = places.get(i).start();
        int end = place.end();
        int limit = Math.min(places.size(), at + LONGEST);
        for (int i = at + 1; i < limit && joins(facts, end, places.get(i).start()); i++)
            end = places.get(i).end();
        return new Row(start, end);
    }

    /** The words right before the row. */
    String before(Facts facts) {
        return facts.slice(Math.max(0, start - BEFORE), start);
    }

    /** The words right behind the row. */
    String behind(Facts facts) {
        return facts.slice(end, Math.min(facts.text().length(), end + BEHIND));
    }

    private static boolean joins(Facts facts, int end, int start) {
        return start == end + 1 && "、和及".indexOf(facts.text().charAt(end)) >= 0;
    }
}
