package io.investmentstreams.extract.region;

import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.place.PlaceFound;
import io.investmentstreams.extract.place.Region;
import io.investmentstreams.extract.text.Expression;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The parts of a bulletin that tell of one place after the other, each under its name or in a paragraph of its own. */
final class Sections {
    private static final Expression MARKS = Expression.of("^[^\\p{L}\\p{N}]{0,3}$");
    private static final Expression HEADS = Expression.of("^([】\\])〉》]|:|\\s*(\n|$))");
    private static final int LONGEST_MARK = 3;

    private final Facts facts;
    private final NavigableMap<Integer, Region> heads = new TreeMap<>();
    private final Map<Integer, Region> paragraphs;

    /** None where fewer than two places head a line, or a paragraph, each; the title is null when there is none. */
    Sections(Facts facts, Facts title) {
        this.facts = facts;
        String text = facts.text();
        for (PlaceFound place : facts.places()) {
            int line = text.lastIndexOf('\n', place.start()) + 1;
            if (place.start() - line > LONGEST_MARK) continue;
            int end = Math.min(text.length(), place.end() + LONGEST_MARK);
            if (MARKS.isIn(text.substring(line, place.start())) && HEADS.isIn(text.substring(place.end(), end)))
                heads.put(line, place.region());
        }
        if (heads.values().stream().map(Region::code).distinct().count() < 2) heads.clear();
        boolean local = title != null && !title.places().isEmpty();
        paragraphs = heads.isEmpty() && !local ? Paragraphs.places(facts) : Map.of();
    }

    /** The place that heads the part the offset lies in; null when it lies in none. */
    Region at(int offset) {
        var head = heads.floorEntry(offset);
        return head == null ? paragraphs.get(facts.periodOf(offset).paragraph()) : head.getValue();
    }
}
