package io.investmentstreams.extract.region;

import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.place.PlaceFound;
import io.investmentstreams.extract.place.Region;
import io.investmentstreams.extract.text.Expression;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The parts of a bulletin that are headed by the place each tells of (【如东】 or 如东: at the head of a line). */
final class Sections {
    private static final Expression MARKS = Expression.of("^[^\\p{L}\\p{N}]{0,3}$");
    private static final Expression HEADS = Expression.of("^([】\\])〉》]|:|\\s*(\n|$))");
    private static final int LONGEST_MARK = 3;

    private final NavigableMap<Integer, Region> heads = new TreeMap<>();

    /** None where fewer than two places head a line each. */
    Sections(Facts facts) {
        String text = facts.text();
        for (PlaceFound place : facts.places()) {
            int line = text.lastIndexOf('\n', place.start()) + 1;
            if (place.start() - line > LONGEST_MARK) continue;
            int end = Math.min(text.length(), place.end() + LONGEST_MARK);
            if (MARKS.isIn(text.substring(line, place.start())) && HEADS.isIn(text.substring(place.end(), end)))
                heads.put(line, place.region());
        }
        if (heads.values().stream().map(Region::code).distinct().count() < 2) heads.clear();
    }

    /** The place that heads the part the offset lies in; null when it lies in none. */
    Region at(int offset) {
        var head = heads.floorEntry(offset);
        return head == null ? null : head.getValue();
    }
}
