package io.investmentstreams.ledger;

import static java.time.temporal.ChronoUnit.DAYS;

import io.investmentstreams.extract.Stage;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * When two sightings are of one project: alike names, same investor, compatible place, amount and date. Points are added for
 * what agrees and taken off for what doesn't; the table of points is in {@code docs/same-project.md}.
 */
final class SameProject implements Likeness<Sighting> {
    private static final int SOON_DAYS = 30;
    private static final int FAR_APART_DAYS = 200;
    private static final int LONGEST_WAY_DAYS = 730;
    private static final int HARDLY_CHOSEN_TWICE = 10;

    @Override
    public Set<String> keys(Sighting s) {
        return ProjectKeys.of(s);
    }

    @Override
    public Relation relate(Sighting a, Sighting b) {
        if (a.id().articleId().equals(b.id().articleId())) return new Relation(Relation.Bar.ALWAYS, 0);
        Evidence e = Evidence.of(a, b);
        Relation.Bar bar =
                apart(a, b, e) ? Relation.Bar.ALWAYS : phasesDiffer(a, b) ? Relation.Bar.PHASE : Relation.Bar.NONE;
        int score = name(e) + investor(e) + amount(e) + place(e) + days(a.day(), b.day()) + goesOn(a, b, e);
        return new Relation(bar, score + (e.sameSentence() ? 40 : 0));
    }

    @Override
    public boolean forgiven(Sighting a, Sighting b, Collection<Sighting> together) {
        return together.stream()
                .anyMatch(w -> w.name().phase() == null
                        && relate(w, a).linked()
                        && relate(w, b).linked());
    }

    private static boolean apart(Sighting a, Sighting b, Evidence e) {
        if (e.sameSentence() && e.places() != Places.APART && e.figures() != Figures.FAR) return false;
        boolean corrected = a.correction() || b.correction();
        return namesApart(a, b, e)
                || (e.places() == Places.APART && !corrected)
                || (e.figures() == Figures.FAR && !corrected && !e.phaseOfWhole() && !surely(e))
                || laterPhaseOfOther(a, b, e)
                || enlarges(a, b)
                || enlarges(b, a);
    }

    /** What enlarges a plant is a deal of its own beside the one the plant was built by. */
    private static boolean enlarges(Sighting later, Sighting earlier) {
        return later.name().expansion()
                && !earlier.name().expansion()
                && later.day() != null
                && earlier.day() != null
                && DAYS.between(earlier.day(), later.day()) > SOON_DAYS;
    }

    private static boolean namesApart(Sighting a, Sighting b, Evidence e) {
        if (a.name().fund() != b.name().fund()) return true;
        if (a.name().fund() && e.alike() < 75) return true;
        if ((a.name().shop() || b.name().shop()) && !e.oneContainsOther()) return true;
        if (a.name().contradicts(b.name())) return true;
        boolean oneHouse = e.investors() == Evidence.Investors.SAME || e.investors() == Evidence.Investors.HOUSE;
        return e.alike() < 20 && e.bothTelling() && !oneHouse;
    }

    /** The same name, investor and place: then even a quite different amount is a change of plan. */
    private static boolean surely(Evidence e) {
        return e.alike() == 100
                && e.bothTelling()
                && e.investors() == Evidence.Investors.SAME
                && e.places() == Places.SAME
                && e.ratioUpTo(2);
    }

    private static boolean phasesDiffer(Sighting a, Sighting b) {
        Integer x = a.name().phase();
        Integer y = b.name().phase();
        return x != null && y != null && !x.equals(y);
    }

    /** A later phase belongs to a whole only when that is told as the greater sum; else it came after it as a new deal. */
    private static boolean laterPhaseOfOther(Sighting a, Sighting b, Evidence e) {
        Integer phase = a.name().phase() != null ? a.name().phase() : b.name().phase();
        boolean one = (a.name().phase() == null) != (b.name().phase() == null);
        return one && phase > 1 && !e.phaseOfWhole();
    }

    private static int name(Evidence e) {
        if (!e.bothTelling()) return e.alike() == 100 ? 25 : e.alike() * 15 / 100;
        if (e.alike() == 100) return e.ownLetters() >= 4 ? 55 : 50;
        return 45 * e.alike() * e.alike() / 10_000 - (e.alike() < 35 ? 10 : 0);
    }

    private static int investor(Evidence e) {
        return switch (e.investors()) {
            case SAME -> 25;
            case HOUSE -> 15;
            case OTHER -> e.ownLetters() >= HARDLY_CHOSEN_TWICE ? -25 : -40;
            case UNKNOWN -> 0;
        };
    }

    private static int amount(Evidence e) {
        if (e.phaseOfWhole()) return 5;
        return switch (e.figures()) {
            case EQUAL -> 20;
            case COMPATIBLE -> 12;
            case UNKNOWN -> 0;
            case NEAR -> -10;
            case FAR -> -20;
        };
    }

    private static int place(Evidence e) {
        return switch (e.places()) {
            case SAME -> 10;
            case CONTAINS -> 6;
            case UNKNOWN -> 0;
            case APART -> -10;
        };
    }

    private static int days(LocalDate a, LocalDate b) {
        if (a == null || b == null) return 0;
        long apart = Math.abs(DAYS.between(a, b));
        if (apart <= 1) return 10;
        if (apart <= SOON_DAYS) return 5;
        return apart <= FAR_APART_DAYS ? 0 : -5;
    }

    /** Between signing and start names change; the investor and the exact amount stay. */
    private static int goesOn(Sighting a, Sighting b, Evidence e) {
        boolean sameDeal = e.investors() == Evidence.Investors.SAME && e.figures() == Figures.EQUAL;
        return sameDeal && (follows(a, b) || follows(b, a)) ? 20 : 0;
    }

    private static boolean follows(Sighting earlier, Sighting later) {
        if (earlier.day() == null || later.day() == null) return false;
        long after = DAYS.between(earlier.day(), later.day());
        return after >= 0 && after <= LONGEST_WAY_DAYS && !building(earlier.stage()) && building(later.stage());
    }

    /** Stages at which a phase is reported as part of the whole rather than signed anew. */
    static boolean building(Stage stage) {
        return stage == Stage.LANDED || stage == Stage.STARTED || stage == Stage.OPENED;
    }

    static Set<String> bigrams(String text) {
        if (text.length() < 2) return text.isEmpty() ? Set.of() : Set.of(text);
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= text.length(); i++) pairs.add(text.substring(i, i + 2));
        return pairs;
    }

    /** How alike two texts are, 0 to 100: Dice over pairs of letters, or nearly the share of the shorter that is in the longer. */
    static int alike(String a, String b) {
        if (a.equals(b)) return 100;
        Set<String> x = bigrams(a);
        Set<String> y = bigrams(b);
        if (x.isEmpty() || y.isEmpty()) return 0;
        int common = (int) x.stream().filter(y::contains).count();
        int shorter = Math.min(x.size(), y.size());
        int dice = 200 * common / (x.size() + y.size());
        int share = shorter < 2 ? 0 : 90 * common / shorter;
        return Arrays.stream(new int[] {dice, share}).max().getAsInt();
    }
}
