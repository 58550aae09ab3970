package io.investmentstreams.ledger.same;

import static java.time.temporal.ChronoUnit.DAYS;

import io.investmentstreams.extract.Total;
import io.investmentstreams.extract.place.Region;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * When two headlines are of one ceremony: place and day agree, and neither totals nor counts contradict each other. A report
 * that doesn't date the ceremony may come up to three days after it.
 */
public final class SameCeremony implements Likeness<Headline> {
    private static final int REPORTED_WITHIN_DAYS = 3;

    @Override
    public Set<String> keys(Headline h) {
        Set<String> keys = new LinkedHashSet<>();
        String city = Places.city(h.total().region());
        if (h.sentence() != null) keys.add("s|" + h.sentence());
        for (LocalDate day : days(h)) {
            if (city != null) keys.add("cd|" + city + "|" + day);
            for (String amount : ProjectKeys.amountKeys(h.total().amount())) keys.add("ad|" + amount + "|" + day);
            if (h.total().projectCount() != null) keys.add("nd|" + h.total().projectCount() + "|" + day);
        }
        return keys;
    }

    private static Set<LocalDate> days(Headline h) {
        Set<LocalDate> days = new LinkedHashSet<>();
        if (h.day() == null) return days;
        int back = h.total().on() == null ? REPORTED_WITHIN_DAYS : 0;
        for (int i = 0; i <= back; i++) days.add(h.day().minusDays(i));
        return days;
    }

    @Override
    public Relation relate(Headline a, Headline b) {
        return new Relation(apart(a, b) ? Relation.Bar.ALWAYS : Relation.Bar.NONE, score(a, b));
    }

    private static boolean apart(Headline a, Headline b) {
        Total x = a.total();
        Total y = b.total();
        if (a.id().articleId().equals(b.id().articleId())
                || a.intended() != b.intended()
                || contradict(amounts(a, b))
                || contradict(counts(a, b))
                || Places.compare(x.region(), y.region()) == Places.APART) return true;
        if (x.sector() != null && y.sector() != null && !x.sector().equals(y.sector())) return true;
        return !daysAgree(a, b) && !sameSentence(a, b);
    }

    private static int score(Headline a, Headline b) {
        boolean figures = agree(amounts(a, b)) || agree(counts(a, b));
        int place = switch (Places.compare(a.total().region(), b.total().region())) {
            case SAME -> 60;
            case CONTAINS -> figures ? 60 : 40;
            case UNKNOWN -> figures ? 55 : 0;
            case APART -> 0;
        };
        return place
                + (amounts(a, b) == Figures.EQUAL ? 20 : agree(amounts(a, b)) ? 12 : 0)
                + (counts(a, b) == Figures.EQUAL ? 15 : agree(counts(a, b)) ? 8 : 0)
                + (sameSentence(a, b) ? 30 : 0);
    }

    private static boolean daysAgree(Headline a, Headline b) {
        if (a.day() == null || b.day() == null) return false;
        long later = DAYS.between(a.day(), b.day());
        if (a.total().on() != null && b.total().on() != null) return later == 0;
        if (a.total().on() != null) return later >= 0 && later <= REPORTED_WITHIN_DAYS;
        if (b.total().on() != null) return later <= 0 && later >= -REPORTED_WITHIN_DAYS;
        return Math.abs(later) <= REPORTED_WITHIN_DAYS;
    }

    private static boolean sameSentence(Headline a, Headline b) {
        return a.sentence() != null && a.sentence().equals(b.sentence());
    }

    static Figures amounts(Headline a, Headline b) {
        return a.correction() || b.correction()
                ? Figures.UNKNOWN
                : Figures.compare(a.total().amount(), b.total().amount());
    }

    static Figures counts(Headline a, Headline b) {
        return Figures.compare(a.total().projectCount(), b.total().projectCount());
    }

    static boolean contradict(Figures f) {
        return f == Figures.NEAR || f == Figures.FAR;
    }

    static boolean agree(Figures f) {
        return f == Figures.EQUAL || f == Figures.COMPATIBLE;
    }

    /** Whether a project of this place and day was signed where and when the ceremony took place. */
    public static boolean holds(Headline ceremony, Region place, LocalDate day) {
        Region there = ceremony.total().region();
        return day != null
                && day.equals(ceremony.day())
                && Places.depth(there) > 1
                && Places.depth(place) > 0
                && Places.contains(there, place);
    }
}
