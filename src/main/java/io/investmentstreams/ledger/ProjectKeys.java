package io.investmentstreams.ledger;

import io.investmentstreams.extract.money.Amount;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The keys a sighting is filed under. Each joins two things that seldom meet by chance, so that the number of observations
 * under one key stays small however many are held.
 */
final class ProjectKeys {
    private static final int TELLING = 6;
    private static final int PAIRS = 8;

    private ProjectKeys() {}

    static Set<String> of(Sighting s) {
        Set<String> keys = new LinkedHashSet<>();
        List<String> amounts = amountKeys(s.item().amount());
        String city = Places.city(s.item().region());
        String core = s.name().core(s.placeWords(), s.spellings());
        nameKeys(s, core, city, amounts, keys);
        for (Company investor : s.investors()) investorKeys(investor.brand(), city, amounts, s.day(), keys);
        // A name often begins with the investor that another report names apart.
        if (s.investors().isEmpty() && core.length() >= 2) investorKeys(core, null, amounts, s.day(), keys);
        if (city != null) placeKeys(core, city, amounts, s.day(), keys);
        if (s.sentence() != null) keys.add("s|" + s.sentence());
        return keys;
    }

    private static void nameKeys(Sighting s, String core, String city, List<String> amounts, Set<String> keys) {
        if (core.isEmpty()) return;
        if (s.name().ownLetters(core) >= TELLING) keys.add("n|" + core);
        if (city != null) keys.add("nc|" + core + "|" + city);
        amounts.forEach(a -> keys.add("na|" + core + "|" + a));
        if (s.day() != null) keys.add("nd|" + core + "|" + s.day());
    }

    private static void investorKeys(
            String investor, String city, List<String> amounts, LocalDate day, Set<String> keys) {
        String head = investor.substring(0, 2);
        amounts.forEach(a -> keys.add("ia|" + head + "|" + a));
        if (day != null) keys.add("id|" + head + "|" + day);
        if (city != null) keys.add("ic|" + head + "|" + city);
    }

    private static void placeKeys(String core, String city, List<String> amounts, LocalDate day, Set<String> keys) {
        if (day != null) keys.add("cd|" + city + "|" + day);
        List<String> pairs =
                SameProject.bigrams(core).stream().sorted().limit(PAIRS).toList();
        for (String amount : amounts) for (String pair : pairs) keys.add("ca|" + city + "|" + amount + "|" + pair);
    }

    /** Two neighbouring steps of a scale by tenths, so that any two figures within a twentieth share one. */
    static List<String> amountKeys(Amount amount) {
        if (amount == null) return List.of();
        double point = Stream.of(amount.value(), amount.low(), amount.high())
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElseThrow()
                .doubleValue();
        if (point <= 0) return List.of(amount.currency() + "0");
        long step = (long) Math.floor(Math.log(point) / Math.log(1.1));
        return List.of(amount.currency() + step, amount.currency() + (step + 1));
    }
}
