package io.investmentstreams.extract.claim;

import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.fact.Period;
import io.investmentstreams.extract.place.PlaceFound;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives out amounts to a list of counts as long: 甲县、乙县分别签约5个、4个,投资额分别为78亿元、65亿元. */
public final class TalliedShares {
    public static final String RULE = "the amount of a count, both told out in order";
    private static final Pattern TALLY = Pattern.compile("(\\d{1,4})[个项家](?=[、,和及])");

    private TalliedShares() {}

    /** The totals of the amounts {@code first} to {@code last}; empty when the sentence before {@code to} tells not as many counts. */
    static List<Claim> of(Facts facts, int first, int last, int to) {
        Period period = facts.periodOf(to);
        String before = facts.slice(period.start(), to);
        List<Integer> counts = new ArrayList<>();
        Matcher m = TALLY.matcher(before);
        while (m.find()) counts.add(Integer.parseInt(m.group(1)));
        int size = last - first + 1;
        if (size < 2 || counts.size() != size) return List.of();
        List<PlaceFound> places = facts.places().stream()
                .filter(p -> period.holds(p.start()) && p.end() <= to)
                .toList();
        List<Claim> shares = new ArrayList<>();
        for (int k = 0; k < size; k++) {
            int figure = first + k;
            boolean placed = places.size() == size;
            int start =
                    placed ? places.get(k).start() : facts.money().get(figure).start();
            int end = placed ? places.get(k).end() : facts.money().get(figure).end();
            Claim share = new Claim(true, start, end, RULE);
            share.count = counts.get(k);
            shares.add(share.figure(figure, facts.money().get(figure).amount()));
        }
        return shares;
    }
}
