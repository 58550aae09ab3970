package io.investmentstreams.extract.region;

import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.place.Lineage;
import io.investmentstreams.extract.place.PlaceFound;
import io.investmentstreams.extract.text.Expression;
import java.util.regex.Pattern;

/** Tells the places where people only meet and sign from those where they invest. */
final class Venues {
    private static final int LONGEST_NAME = 24;
    private static final int LONGEST_STEM = 5;
    private static final Expression STEM = Expression.of("^[·・•][\\p{IsHan}]{2,4}$");
    private static final Pattern MEETING = Pattern.compile("^[市省]?\\)[^,;。]{0,18}?(会|活动|推介|周|节|论坛|行)");
    private static final Pattern SIGNS_THERE = Pattern.compile("^市?(签|举行|举办|召开|开|招商|推介|揽)");

    static final Expression CEREMONY_AFTER =
            Expression.of("^[^,;。]{0,12}?(举行|举办|召开|会见|会谈|考察|拜访|隆重举行|顺利举行|圆满|市内|讯$|[开办](?=[,。;、幕了会]|招商|推介|座谈|专场|签约))");
    private static final Pattern MET_BEFORE =
            Pattern.compile("(会|仪式|活动|论坛)([\\d一二三四五六七八九十]{1,3}日|今[天日]|昨[天日]|[上下]午)*在$");

    /** What leads to the place where somebody from elsewhere meets or signs. */
    private static final Expression GOES = Expression.of("(在|到|赴|进|走进)[^,;。、在到赴]{0,6}$");

    private static final Expression HELD = Expression.of("(会|活动|专场)(开|办|搬)(到|进|在)$");
    private static final Expression MEETS = Expression.of("^[^,;。]{0,24}?(签|[开办](?!发|公|厂|设)|举行|举办|召开|推介|座谈)");

    private static final Expression TOUR =
            Expression.of("^市?[^,;。、在]{0,8}?(推介会|恳谈会|座谈会|对接会|招商会|说明会|专场|经贸|推介活动|招商活动|乡友|路演)");

    private Venues() {}

    static boolean isVenue(Facts facts, PlaceFound place) {
        int end = Math.min(facts.text().length(), place.end() + LONGEST_NAME);
        String right = facts.slice(place.end(), end);
        return isBracketed(facts, place, right)
                || isOnTour(facts, place, right)
                || isAway(facts, place, right)
                || isHosted(facts, place);
    }

    /** 在厦门举行, 会…在上海落幕: where people meet. */
    static boolean isStage(Facts facts, PlaceFound place) {
        Row row = Row.of(facts, place);
        if (row.start() == 0 || facts.text().charAt(row.start() - 1) != '在') return false;
        String right = facts.slice(row.end(), Math.min(facts.text().length(), row.end() + 24));
        return CEREMONY_AFTER.isIn(right)
                || MET_BEFORE
                        .matcher(facts.slice(facts.clauseStart(row.start()), row.start()))
                        .find();
    }

    /** 辽源(长春)投资合作洽谈会: the place in brackets is where the meeting is held. */
    private static boolean isBracketed(Facts facts, PlaceFound place, String right) {
        return place.start() > 0
                && facts.text().charAt(place.start() - 1) == '('
                && facts.places().stream()
                        .anyMatch(p -> isBefore(facts, p, place.start() - 1)
                                && p.region().parent() != null)
                && MEETING.matcher(right).find();
    }

    /** Right before the bracket, or with the stem of a smaller one between (湖南·会同(长沙)). */
    private static boolean isBefore(Facts facts, PlaceFound place, int bracket) {
        if (place.end() > bracket || bracket - place.end() > LONGEST_STEM) return false;
        return place.end() == bracket || STEM.isIn(facts.slice(place.end(), bracket));
    }

    /** 泰州市深圳招商推介会: a place beside the one that presents itself there. */
    private static boolean isOnTour(Facts facts, PlaceFound place, String right) {
        return TOUR.isIn(right)
                && facts.places().stream()
                        .anyMatch(p -> p.end() == place.start()
                                && !p.inOrganisation()
                                && !Lineage.related(p.region(), place.region()));
    }

    /** 泰州市3日在深圳与6家企业签约, 泰州把推介会开到深圳: the subject of the clause is the place that signs, elsewhere. */
    private static boolean isHosted(Facts facts, PlaceFound place) {
        int from = Math.min(facts.clauseStart(place.start()), place.start());
        String left = facts.slice(from, place.start());
        if (!GOES.isIn(left)) return false;
        boolean held = HELD.isIn(left)
                || MEETS.isIn(facts.slice(place.end(), Math.max(place.end(), facts.clauseEnd(place.end()))));
        return held && facts.places().stream().anyMatch(p -> isHostOf(facts, p, place, from));
    }

    private static boolean isHostOf(Facts facts, PlaceFound host, PlaceFound place, int clause) {
        if (host.start() < clause || host.end() > place.start() || host.inOrganisation()) return false;
        boolean subject = SubjectPlace.isOpening(facts.slice(clause, host.start()));
        String behind =
                facts.slice(host.end(), Math.min(host.end() + 1, facts.text().length()));
        return subject && !"的、".contains(behind) && !Lineage.related(host.region(), place.region());
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
