package io.investmentstreams.extract.claim;

import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.fact.Period;
import io.investmentstreams.extract.money.MoneyMention;
import io.investmentstreams.extract.party.Named;
import io.investmentstreams.extract.place.PlaceFound;
import io.investmentstreams.extract.text.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives out amounts to a list of counts or places as long: 甲县、乙县分别签约5个、4个,投资额依次为78亿元、65亿元. */
public final class TalliedShares {
    public static final String RULE = "the amount of a count, both told out in order";
    private static final String OF_PLACE = "the amount of a place, both told out in order";
    private static final Pattern TALLY = Pattern.compile("(\\d{1,4})[个项家](?=(?:项目|企业)?[、,和及])");
    private static final Expression NEXT_PLACE = Expression.of("^([、,和及与]|以及){1,2}$");
    /** Between the last place and what tells that amounts follow in its order. */
    private static final Expression REST = Expression.of(
            "^(等?[两三四五六七八九\\d]?个?(县市区?|县区|市区|市县|县|市|区|镇|乡|园区|街道|地)?)?的?((现场|集中|分会场)*(签约|签订|开工|招商|落地)[^,;。、]{0,6})?((签约|投资|合同|引资|协议)[^,;。、]{0,10},)?$");

    private static final int LONGEST_PLACE = 6;

    private TalliedShares() {}

    /** The totals of the amounts {@code first} to {@code last}; empty when the sentence before {@code to} tells not as many counts or places. */
    static List<Claim> of(Facts facts, int first, int last, int to) {
        int size = last - first + 1;
        if (size < 2) return List.of();
        Period period = facts.periodOf(to);
        List<Integer> counts = counts(facts.slice(period.start(), to));
        boolean counted = counts.size() == size;
        List<PlaceFound> places = places(facts, period, to, size, counted);
        if (!counted && places.isEmpty()) return List.of();
        List<Claim> shares = new ArrayList<>();
        for (int k = 0; k < size; k++) {
            MoneyMention m = facts.money().get(first + k);
            PlaceFound place = places.isEmpty() ? null : places.get(k);
            int start = place == null ? m.start() : place.start();
            int end = place == null ? m.end() : place.end();
            Claim share = new Claim(true, start, end, counted ? RULE : OF_PLACE);
            if (counted) share.count = counts.get(k);
            shares.add(share.figure(first + k, m.amount()));
        }
        return shares;
    }

    /** 甲、乙、丙三县区: whether names of a list that are short tell of places, as one of them is known to. */
    static boolean arePlaces(Facts facts, List<Named> names) {
        boolean known = false;
        for (Named n : names) {
            if (n.name() == null || n.name().length() > LONGEST_PLACE) return false;
            int at = facts.firstPlaceFrom(n.start());
            PlaceFound place = at < facts.places().size() ? facts.places().get(at) : null;
            known |= place != null
                    && place.start() == n.start()
                    && (place.end() >= n.end() || REST.isIn(facts.slice(place.end(), n.end())));
        }
        return known;
    }

    /** The totals of places, the amounts from {@code first} on in their order. */
    static List<Claim> of(Facts facts, List<Named> places, int first) {
        List<Claim> shares = new ArrayList<>();
        for (Named place : places) {
            int figure = first + shares.size();
            Claim share = new Claim(true, place.start(), place.end(), OF_PLACE);
            shares.add(share.figure(figure, facts.money().get(figure).amount()));
        }
        return shares;
    }

    /** Whether the totals are shares of one row, so that neither is a part of the other. */
    public static boolean areOfOneRow(Claim a, Claim b) {
        return a.rule.equals(b.rule) && (a.rule.equals(RULE) || a.rule.equals(OF_PLACE));
    }

    private static List<Integer> counts(String before) {
        List<Integer> counts = new ArrayList<>();
        Matcher m = TALLY.matcher(before);
        while (m.find()) counts.add(Integer.parseInt(m.group(1)));
        return counts;
    }

    /** The places of the sentence before {@code to} if they are as many, else the last of them if they are a list as long; empty when neither. */
    private static List<PlaceFound> places(Facts facts, Period period, int to, int size, boolean counted) {
        List<PlaceFound> all =
                facts.placesIn(period).stream().filter(p -> p.end() <= to).toList();
        if (counted && all.size() == size) return all;
        if (all.size() < size) return List.of();
        List<PlaceFound> last = all.subList(all.size() - size, all.size());
        for (int k = 1; k < size; k++) {
            int from = last.get(k - 1).end();
            if (!NEXT_PLACE.isIn(facts.slice(from, Math.max(from, last.get(k).start())))) return List.of();
        }
        boolean led = counted || REST.isIn(facts.slice(last.get(size - 1).end(), to));
        return led ? last : List.of();
    }
}
