package io.investmentstreams.extract;

import io.investmentstreams.extract.place.PlaceFound;
import io.investmentstreams.extract.text.Expression;
import java.util.regex.Pattern;

/** Tells the places where people only meet and sign from those where they invest. */
final class Venues {
    private static final int LONGEST_NAME = 24;
    private static final Pattern MEETING = Pattern.compile("^[市省]?\\)[^,;。]{0,18}?(会|活动|推介|周|节|论坛|行)");
    private static final Pattern SIGNS_THERE = Pattern.compile("^市?(签|举行|举办|召开|开|招商|推介|揽)");

    static final Expression CEREMONY_AFTER = Expression.of("^[^,;。]{0,12}?(举行|举办|召开|会见|会谈|考察|拜访|隆重举行|顺利举行|圆满|市内|讯$)");
    private static final Pattern MET_BEFORE =
            Pattern.compile("(会|仪式|活动|论坛)([\\d一二三四五六七八九十]{1,3}日|今[天日]|昨[天日]|[上下]午)*在$");

    private Venues() {}

    static boolean isVenue(Facts facts, PlaceFound place) {
        int end = Math.min(facts.text().length(), place.end() + LONGEST_NAME);
        String right = facts.slice(place.end(), end);
        return isBracketed(facts, place, right) || isAway(facts, place, right);
    }

    /** 在厦门举行, 会…在上海落幕: where people meet. */
    static boolean isStage(Facts facts, PlaceFound place) {
        if (place.start() == 0 || facts.text().charAt(place.start() - 1) != '在') return false;
        String right = facts.slice(place.end(), Math.min(facts.text().length(), place.end() + 24));
        return CEREMONY_AFTER.isIn(right)
                || MET_BEFORE
                        .matcher(facts.slice(facts.clauseStart(place.start()), place.start()))
                        .find();
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
