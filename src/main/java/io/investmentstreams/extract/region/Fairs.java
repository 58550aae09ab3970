package io.investmentstreams.extract.region;

import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.place.Region;
import io.investmentstreams.extract.text.CueTable;
import io.investmentstreams.extract.text.CueTable.Hit;
import java.util.List;

/** The province whose own fair an article tells of (兰洽会: 甘肃省), for articles that name no place. */
final class Fairs {
    private static final CueTable NAMES = CueTable.load("fairs.tsv");

    private Fairs() {}

    /** Null when no fair is named, or fairs of several provinces are; the title is null when there is none. */
    static Region host(Facts facts, Facts title) {
        List<String> hosts = NAMES.find(facts.headed(title)).stream()
                .map(Hit::label)
                .distinct()
                .toList();
        if (hosts.size() != 1) return null;
        String[] place = hosts.get(0).split("/", 2);
        return new Region(place[0], place[1]);
    }
}
