package io.investmentstreams.ledger.same;

import io.investmentstreams.extract.money.Amount;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The keys a sighting is filed under. Each joins two things that seldom meet by chance, so that the number of observations
 * under one key stays small however many are held.
 */
final class ProjectKeys {
    private static final int TELLING = 6;
    /** By how many pairs of letters a name is filed at most. */
    private static final int PAIRS = 8;

    private ProjectKeys() {}

    static Set<String> of(Sighting s) {
        Set<String> keys = new LinkedHashSet<>();
        List<String> amounts = amountKeys(s.item().amount());
        String city = Places.city(s.item().region());
        String core = s.core();
        nameKeys(s, core, city, amounts, keys);
        for (String head : heads(s, core))
            investorKeys(head, s.investors().isEmpty() ? null : city, amounts, s.day(), keys);
        if (city != null) placeKeys(s, city, amounts, s.day(), keys);
        if (s.sentence() != null) keys.add("s|" + s.sentence());
        return keys;
    }

    private static void nameKeys(Sighting s, String core, String city, List<String> amounts, Set<String> keys) {
        if (core.isEmpty()) return;
        if (telling(s, core)) keys.add("n|" + core);
        if (city != null) keys.add("nc|" + core + "|" + city);
        amounts.forEach(a -> keys.add("na|" + core + "|" + a));
        if (s.day() != null) keys.add("nd|" + core + "|" + s.day());
    }

    /** Whether a core alone is enough to look for others of it. */
    static boolean telling(Sighting s, String core) {
        return s.name().ownLetters(core) >= TELLING;
    }

    /** How its investors' brands begin; where it names none its name, which often begins with the investor that another names apart. */
    static List<String> heads(Sighting s, String core) {
        if (s.investors().isEmpty()) return core.length() < 2 ? List.of() : List.of(core.substring(0, 2));
        return s.investors().stream()
                .map(i -> i.brand().substring(0, 2))
                .distinct()
                .toList();
    }

    private static void investorKeys(String head, String city, List<String> amounts, LocalDate day, Set<String> keys) {
        amounts.forEach(a -> keys.add("ia|" + head + "|" + a));
        if (day != null) keys.add("id|" + head + "|" + day);
        if (city != null) keys.add("ic|" + head + "|" + city);
    }

    private static void placeKeys(Sighting s, String city, List<String> amounts, LocalDate day, Set<String> keys) {
        if (day != null) keys.add("cd|" + city + "|" + day);
        List<String> pairs = pairs(s);
        for (String amount : amounts) for (String pair : pairs) keys.add("ca|" + city + "|" + amount + "|" + pair);
    }

    /** Of the pairs of letters of its core those by which it is filed: of its own letters, if it has such. */
    static List<String> pairs(Sighting s) {
        Set<String> own = new TreeSet<>();
        for (String part : s.name().ownParts(s.core())) if (part.length() > 1) own.addAll(Alike.bigrams(part));
        Set<String> pairs = own.isEmpty() ? Alike.bigrams(s.core()) : own;
        return pairs.stream().sorted().limit(PAIRS).toList();
    }

    /** Two neighbouring steps of a scale by tenths, so that any two figures within a twentieth share one. */
    static List<String> amountKeys(Amount amount) {
        if (amount == null) return List.of();
        if (amount.point().signum() <= 0) return List.of(amount.currency() + "0");
        long step = step(amount);
        return List.of(amount.currency() + step, amount.currency() + (step + 1));
    }

    /** The step of the scale by tenths: amounts of one currency share a key only when they are on one step or on neighbours. */
    static long step(Amount amount) {
        double point = amount.point().doubleValue();
        return point <= 0 ? 0 : (long) Math.floor(Math.log(point) / Math.log(1.1));
    }
}
