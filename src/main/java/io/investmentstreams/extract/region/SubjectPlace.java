package io.investmentstreams.extract.region;

import io.investmentstreams.extract.claim.Claim;
import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.fact.Period;
import io.investmentstreams.extract.place.PlaceFound;
import io.investmentstreams.extract.place.Region;
import io.investmentstreams.extract.text.Expression;
import java.util.List;
import java.util.regex.Pattern;

/** Tells the place that a paragraph is about: the subject of the nearest sentence before (去年以来,惠山区主动对接...). */
final class SubjectPlace {
    private static final Pattern OPENING = Pattern.compile(
            "^(今年|去年|近年来?|目前|当前|日前|近日|今[天日]|昨[天日]|当[天日]|其中|同时|此外|据悉|据了解|在此基础上|以来|自?\\d+[年月日]|[上下]半年|作为[^,;。]{1,16}){0,3}$");
    private static final Pattern ATTRIBUTE = Pattern.compile("^(的|、|和|与|等|至|到|\\)|》|”)");

    private static final Expression THAT = Expression.of("该([省市区县州旗])(?!场)");

    private static final Expression BOTH = Expression.of("[两三四](地|个?县市?|个?市|个?区)(?=[^,;。]{0,4}(共|合计|签|集中|联合))");

    private SubjectPlace() {}

    /** 在甲市举行的推介会上,该市签约…: the place of that level named last before, though people only meet there; null when none is. */
    static Region pointedAt(Facts facts, Claim claim) {
        int from = Math.min(facts.clauseStart(claim.start), claim.start);
        Expression.Search m = THAT.search(facts.slice(from, claim.end));
        if (!m.find()) return null;
        Region meant = null;
        for (PlaceFound p : facts.placesIn(facts.periodOf(claim.start))) {
            boolean named = p.start() < from && p.region().path().endsWith(m.group(1));
            if (named) meant = p.region();
        }
        return meant;
    }

    /** 甲县、乙县推介,两地共签约项目7个: what holds them both; null where the clause does not say so. */
    static Region together(Facts facts, Claim claim) {
        int from = Math.min(facts.clauseStart(claim.start), claim.start);
        if (!claim.total || !BOTH.isIn(facts.slice(from, claim.end))) return null;
        List<Region> named = facts.placesIn(facts.periodOf(claim.start)).stream()
                .filter(p -> p.start() < from && !p.inOrganisation())
                .filter(p -> !Venues.isVenue(facts, p) && !PlaceScores.isGuests(facts, p))
                .map(PlaceFound::region)
                .distinct()
                .toList();
        Region holder = named.size() < 2 ? null : named.get(0).parent();
        boolean siblings = holder != null
                && named.stream()
                        .allMatch(r -> r.parent() != null && r.parent().code().equals(holder.code()));
        return siblings ? holder : null;
    }

    /** The place of the nearest sentence before the period in its paragraph that has one for its subject; null when none has. */
    static Region before(Facts facts, Period period) {
        List<Period> periods = facts.periods();
        for (int i = facts.indexOf(period) - 1; i >= 0; i--) {
            Period p = periods.get(i);
            if (p.paragraph() != period.paragraph()) return null;
            Region subject = of(facts, p);
            if (subject != null) return subject;
        }
        return null;
    }

    /** The first place that a clause of the sentence has for its subject; null when none has. */
    static Region of(Facts facts, Period period) {
        for (PlaceFound place : facts.placesIn(period)) if (isSubject(facts, place)) return place.region();
        return null;
    }

    /** 甲市签约项目15个;开工项目55个: the subject of the sentence, where its part between semicolons names no place; else null. */
    static Region overParts(Facts facts, Period period, Period part) {
        boolean named = facts.places().stream().anyMatch(p -> part.holds(p.start()));
        return named || part.start() <= period.start() ? null : of(facts, period);
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
