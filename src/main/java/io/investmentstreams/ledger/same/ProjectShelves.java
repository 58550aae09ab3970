package io.investmentstreams.ledger.same;

import io.investmentstreams.extract.money.Amount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Where sightings are filed. Two of known places are candidates only within one city, so those are told by the city. The few
 * others, of no place or with a place that may have been corrected, are filed in lists that everyone reads ({@code L}); what they may
 * be one with has entries of its own that only they look through ({@code W}).
 */
public final class ProjectShelves {
    /** Begins the keys of projects in the index. */
    public static final String PREFIX = "P|";

    /** How many steps of the scale of amounts are filed together. */
    private static final int STEPS = 2;

    private final Sighting s;
    private final String core;
    private final List<String> heads;
    private final Shelves shelves = Shelves.none();

    private ProjectShelves(Sighting s) {
        this.s = s;
        this.core = s.core();
        this.heads = ProjectKeys.heads(s, core);
    }

    static Shelves of(Sighting s) {
        ProjectShelves filing = new ProjectShelves(s);
        String city = Places.city(s.item().region());
        if (city != null) filing.inCity(city);
        filing.anywhere(city == null || s.correction());
        // Of a sentence its hash will do: what shares no key is told apart afterwards.
        if (s.sentence() != null)
            filing.shelves.share(
                    "s|" + s.sentence().length() + "|" + s.sentence().hashCode());
        return filing.shelves;
    }

    /** Whether a key is of a list whose sightings share no key but by a pair of letters of their names. */
    static boolean byPairs(String key) {
        return key.startsWith(PREFIX + "ca|");
    }

    /** Whether a key is of a list whose sightings tell the same sentence, or nearly all. */
    static boolean bySentence(String key) {
        return key.startsWith(PREFIX + "s|");
    }

    private void inCity(String city) {
        if (!core.isEmpty()) shelves.share("nc|" + core + "|" + city);
        for (String head : heads) shelves.share("ic|" + head + "|" + city);
        if (s.day() != null) shelves.share("cd|" + city + "|" + s.day());
        Amount amount = s.item().amount();
        if (amount == null || core.isEmpty()) return;
        shelves.lists().add(around(city, amount, bucket(amount)));
        for (long bucket : buckets(amount)) shelves.read().add(around(city, amount, bucket));
    }

    private static String around(String city, Amount amount, long bucket) {
        return "ca|" + city + "|" + amount.currency() + bucket;
    }

    private void anywhere(boolean loose) {
        List<String> own = new ArrayList<>();
        List<String> around = new ArrayList<>();
        everywhere(own, around);
        own.forEach(key -> shelves.read().add("L" + key));
        if (!loose) {
            own.forEach(key -> shelves.entries().add("W" + key));
            return;
        }
        around.forEach(key -> shelves.lists().add("L" + key));
        around.forEach(key -> shelves.scanned().add("W" + key));
    }

    /**
     * @param own    what is told of it
     * @param around the same, with its neighbours on the scale of amounts: of two that may be one, each has its own around the other's
     */
    private void everywhere(List<String> own, List<String> around) {
        if (ProjectKeys.telling(s, core)) {
            own.add("n|" + core + "|");
            around.add("n|" + core + "|");
        } else if (!core.isEmpty()) {
            by("n|" + core + "|", own, around);
        }
        for (String head : heads) by("i|" + head + "|", own, around);
    }

    private void by(String what, List<String> own, List<String> around) {
        Amount amount = s.item().amount();
        LocalDate day = s.day();
        if (amount != null) {
            own.add(what + amount.currency() + bucket(amount) + "|");
            for (long bucket : buckets(amount)) around.add(what + amount.currency() + bucket + "|");
        }
        if (day != null) {
            own.add(what + day + "|");
            around.add(what + day + "|");
        }
    }

    private static long bucket(Amount amount) {
        return Math.floorDiv(ProjectKeys.step(amount), STEPS);
    }

    /** Its own, and the one that holds the step next to its own. */
    private static List<Long> buckets(Amount amount) {
        long own = bucket(amount);
        return List.of(own, Math.floorMod(ProjectKeys.step(amount), STEPS) == 0 ? own - 1 : own + 1);
    }
}
