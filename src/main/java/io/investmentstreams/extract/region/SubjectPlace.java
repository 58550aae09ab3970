package io.investmentstreams.extract.region;

import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.fact.Period;
import io.investmentstreams.extract.place.PlaceFound;
import io.investmentstreams.extract.place.Region;
import java.util.List;
import java.util.regex.Pattern;

/** Tells the place that a paragraph is about: the subject of the nearest sentence before (去年以来,惠山区主动对接...). */
final class SubjectPlace {
    private static final Pattern OPENING = Pattern.compile(
            "^(今年|去年|近年来?|目前|当前|日前|近日|今[天日]|昨[天日]|当[天日]|其中|同时|此外|据悉|据了解|在此基础上|以来|自?\\d+[年月日]|[上下]半年|作为[^,;。]{1,16}){0,3}$");
    private static final Pattern ATTRIBUTE = Pattern.compile("^(的|、|和|与|等|至|到|\\)|》|”)");

    private SubjectPlace() {}

    /** The place of the nearest sentence before the period in its paragraph that has one for its subject; null when none has. */
    static Region before(Facts facts, Period period) {
        List<Period> periods = facts.periods();
        for (int i = facts.indexOf(period) - 1; i >= 0; i--) {
            Period p = periods.get(i);
            if (p.paragraph() != period.paragraph()) return null;
            for (PlaceFound place : facts.placesIn(p)) {
                if (isSubject(facts, place)) return place.region();
            }
        }
        return null;
    }

    private static boolean isSubject(Facts facts, PlaceFound place) {
        if (place.inOrganisation() || Venues.isVenue(facts, place)) return false;
        String left = facts.slice(facts.clauseStart(place.start()), place.start());
        String right = facts.slice(place.end(), Math.min(facts.text().length(), place.end() + 16));
        return isOpening(left) && !ATTRIBUTE.matcher(right).find();
    }

    /** True for words a sentence may begin with before its subject. */
    static boolean isOpening(String left) {
        return OPENING.matcher(left).matches();
    }
}
