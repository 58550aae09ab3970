package io.investmentstreams.extract;

import io.investmentstreams.extract.place.PlaceFound;
import java.util.regex.Pattern;

/** Tells the places where people only meet and sign from those where they invest. */
final class Venues {
    private static final int LONGEST_NAME = 24;
    private static final Pattern MEETING = Pattern.compile("^[市省]?\\)[^,;。]{0,18}?(会|活动|推介|周|节|论坛|行)");
    private static final Pattern SIGNS_THERE = Pattern.compile("^市?(签|举行|举办|召开|开|招商|推介|揽)");

    private Venues() {}

    static boolean isVenue(Facts facts, PlaceFound place) {
        int end = Math.min(facts.text().length(), place.end() + LONGEST_NAME);
        String right = facts.slice(place.end(), end);
        return isBracketed(facts, place, right) || isAway(facts, place, right);
    }

    /** 辽源(长春)投资合作洽谈会: the place in brackets is where the meeting is held. */
    private static boolean isBracketed(Facts facts, PlaceFound place, String right) {
        return place.start() > 0
                && facts.text().charAt(place.start() - 1) == '('
                && facts.places().stream()
                        .anyMatch(
                                p -> p.end() == place.start() - 1 && p.region().parent() != null)
                && MEETING.matcher(right).find();
    }

    /** 辽源在长春签下大单: whoever signs somewhere else does not invest there. */
    private static boolean isAway(Facts facts, PlaceFound place, String right) {
        int at = place.start() - 1;
        return at > 0
                && facts.text().charAt(at) == '在'
                && SIGNS_THERE.matcher(right).find()
                && facts.places().stream().anyMatch(p -> p.end() == at);
    }
}
