package io.investmentstreams.ledger.same;

import static java.time.temporal.ChronoUnit.DAYS;

import io.investmentstreams.extract.claim.Stage;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/**
 * When two sightings are of one project: alike names, same investor, compatible place, amount and date. Points are added for
 * what agrees and taken off for what doesn't; the table of points is in {@code docs/same-project.md}.
 */
public final class SameProject implements Likeness<Sighting> {
    private static final int SOON_DAYS = 30;
    private static final int FAR_APART_DAYS = 200;
    private static final int LONGEST_WAY_DAYS = 730;
    static final int HARDLY_CHOSEN_TWICE = 10;
    static final int PHASE_OF_WHOLE = 5;
    static final int GOES_ON = 20;

    @Override
    public Set<String> keys(Sighting s) {
        return ProjectKeys.of(s);
    }

    @Override
    public Shelves shelves(Sighting s) {
        return ProjectShelves.of(s);
    }

    @Override
    public byte[] outline(Sighting s) {
        return OutlineForm.write(Outline.of(s));
    }

    @Override
    public Sieve sieve(Sighting s) {
        return new ProjectSieve(s);
    }

    @Override
    public Relation relate(Sighting a, Sighting b) {
        if (a.id().articleId().equals(b.id().articleId())) return new Relation(Relation.Bar.ALWAYS, 0);
        Evidence e = Evidence.of(a, b);
        Relation.Bar bar =
                apart(a, b, e) ? Relation.Bar.ALWAYS : phasesDiffer(a, b) ? Relation.Bar.PHASE : Relation.Bar.NONE;
        int score = name(e)
                + investor(e.investors(), e.ownLetters() >= HARDLY_CHOSEN_TWICE)
                + amount(e)
                + place(e.places())
                + days(a.day(), b.day())
                + goesOn(a, b, e);
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

    /** @param longNames whether each name has so many letters of its own that hardly two would be called so */
    static int investor(Evidence.Investors investors, boolean longNames) {
        return switch (investors) {
            case SAME -> 25;
            case HOUSE -> 15;
            case OTHER -> longNames ? -25 : -40;
            case UNKNOWN -> 0;
        };
    }

    private static int amount(Evidence e) {
        return e.phaseOfWhole() ? PHASE_OF_WHOLE : amount(e.figures());
    }

    static int amount(Figures figures) {
        return switch (figures) {
            case EQUAL -> 20;
            case COMPATIBLE -> 12;
            case UNKNOWN -> 0;
            case NEAR -> -10;
            case FAR -> -20;
        };
    }

    static int place(Places places) {
        return switch (places) {
            case SAME -> 10;
            case CONTAINS -> 6;
            case UNKNOWN -> 0;
            case APART -> -10;
        };
    }

    static int days(LocalDate a, LocalDate b) {
        if (a == null || b == null) return 0;
        return days(Math.abs(DAYS.between(a, b)));
    }

    static int days(long apart) {
        if (apart <= 1) return 10;
        if (apart <= SOON_DAYS) return 5;
        return apart <= FAR_APART_DAYS ? 0 : -5;
    }

    /** Between signing and start names change; the investor and the exact amount stay. */
    private static int goesOn(Sighting a, Sighting b, Evidence e) {
        boolean sameDeal = e.investors() == Evidence.Investors.SAME && e.figures() == Figures.EQUAL;
        return sameDeal && followed(a.day(), building(a.stage()), b.day(), building(b.stage())) ? GOES_ON : 0;
    }

    /** Whether the later of two that differ in it is the one that is being built, and not too late. */
    static boolean followed(LocalDate a, boolean aBuilding, LocalDate b, boolean bBuilding) {
        if (a == null || b == null || aBuilding == bBuilding) return false;
        long after = aBuilding ? DAYS.between(b, a) : DAYS.between(a, b);
        return after >= 0 && after <= LONGEST_WAY_DAYS;
    }

    /** Stages at which a phase is reported as part of the whole rather than signed anew. */
    static boolean building(Stage stage) {
        return stage == Stage.LANDED || stage == Stage.STARTED || stage == Stage.OPENED;
    }
}
