package io.investmentstreams.ledger;

import io.investmentstreams.extract.AmountMention;
import io.investmentstreams.ledger.same.Headline;
import io.investmentstreams.ledger.same.Likeness;
import io.investmentstreams.ledger.same.ObservationId;
import io.investmentstreams.ledger.same.Observed;
import io.investmentstreams.ledger.same.Places;
import io.investmentstreams.ledger.same.ProjectShelves;
import io.investmentstreams.ledger.same.Shelves;
import io.investmentstreams.ledger.same.Sighting;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * How the index is laid out: the keys a reading's observations are filed under, and the entries kept beside. One key holds all of
 * its observations, since looking a key up costs a store far less than looking through a stretch of keys.
 *
 * @param filed  observations by key, each as {@link Filing#entry}
 * @param alone  the same by keys that hold no other: by them a sighting of unknown place finds what it may be one with
 * @param single entries outside of the shelves: by them a rate finds the article, and a correction the observation a project's id
 *               comes from
 */
record Entries(Map<String, Set<ByteBuffer>> filed, Map<String, ByteBuffer> alone, Map<String, String> single) {
    static final Entries NONE = new Entries(Map.of(), Map.of(), Map.of());

    static final String CEREMONIES = "C|";
    /** Held from the first correction on, so that the ledgers without any need not look for each. */
    static final String CORRECTED = "c|";

    private static final char END = '\n';
    /** Every entry that finds this reading again; a function of the reading. */
    static Entries of(Reading reading, Observations all, Likeness<Sighting> projects, Likeness<Headline> ceremonies) {
        Entries entries = new Entries(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        for (Sighting s : all.sightings().values()) {
            entries.file(ProjectShelves.PREFIX, s, projects);
            entries.single.put(anchor(Merge.projectId(s)), s.id().text());
            if (speaksOfUnknownCeremony(s, all))
                for (String code : Places.codes(s.item().region())) entries.file(signedAt(code, s.day()), s.id());
        }
        for (Headline h : all.ceremonies()) {
            entries.file(CEREMONIES, h, ceremonies);
            if (h.total().region() != null && h.day() != null)
                entries.file(ceremonyAt(h.total().region().code(), h.day()), h.id());
        }
        NaiveSum.foreign(reading).forEach(m -> entries.naiveUse(m, reading));
        return entries;
    }

    /** Brings the tables from what these entries made them hold to what {@code now} makes them hold. */
    void replaceBy(Entries now, LedgerState state) {
        replace(single, now.single, state.index()::delete, state.index()::put);
        replace(
                alone,
                now.alone,
                state.shelves()::delete,
                (key, entry) -> state.shelves().put(key, Filing.with(Filing.NONE, List.of(entry))));
        replaceFiled(now, new Lists(state.shelves()));
    }

    private static <V> void replace(
            Map<String, V> before, Map<String, V> now, Consumer<String> delete, BiConsumer<String, V> put) {
        before.keySet().stream().filter(k -> !now.containsKey(k)).forEach(delete);
        now.forEach((key, value) -> {
            if (!value.equals(before.get(key))) put.accept(key, value);
        });
    }

    private void replaceFiled(Entries now, Lists lists) {
        Set<String> keys = new TreeSet<>(filed.keySet());
        keys.addAll(now.filed.keySet());
        for (String key : keys) {
            Set<ByteBuffer> were = filed.getOrDefault(key, Set.of());
            Set<ByteBuffer> are = now.filed.getOrDefault(key, Set.of());
            if (!were.equals(are)) lists.replace(key, were, are);
        }
    }

    /** Whether a sighting may belong to a ceremony that only other articles give the figures of. */
    static boolean speaksOfUnknownCeremony(Sighting s, Observations all) {
        return s.ceremony() && s.day() != null && s.stage().countsAsSigned() && !all.hasCeremony();
    }

    static String group(String key) {
        return key + END;
    }

    static String signedAt(String regionCode, LocalDate day) {
        return "S|" + regionCode + "|" + day;
    }

    static String ceremonyAt(String regionCode, LocalDate day) {
        return "H|" + regionCode + "|" + day;
    }

    /** Observation to the id of its project; headline to the text of the smallest headline of its ceremony. */
    static String member(ObservationId id) {
        return "m|" + id.text();
    }

    /** Observation to the name of the family it is of, see {@link Families}. */
    static String familyOf(ObservationId id) {
        return "k|" + id.text();
    }

    /** Name of a family, which may hold any character, to its members. */
    static String family(String name) {
        return "K|" + name;
    }

    /** Project id to the observation it comes from. */
    static String anchor(String projectId) {
        return "i|" + projectId;
    }

    /** Project id to those that a person merged into it, separated by spaces. */
    static String mergedInto(String projectId) {
        return "o|" + projectId;
    }

    /** Project id to the entry by which a rate finds it. */
    static String useOf(String projectId) {
        return "v|" + projectId;
    }

    static String use(String currency, LocalDate day) {
        return "u|" + currency + "|" + day;
    }

    static boolean isArticle(String use) {
        return use.startsWith("n@");
    }

    static String article(String use) {
        return use.substring(2);
    }

    private void naiveUse(AmountMention m, Reading reading) {
        LocalDate day = NaiveSum.day(m, reading.announcement());
        String article = "n@" + reading.articleId();
        if (day != null) single.put(group(use(m.amount().currency(), day)) + article, article);
    }

    private <T extends Observed> void file(String family, T t, Likeness<T> likeness) {
        Shelves shelves = likeness.shelves(t);
        ByteBuffer entry = Filing.entry(t.id(), likeness.outline(t));
        shelves.lists().forEach(key -> file(family + key, entry));
        shelves.entries().forEach(key -> alone.put(group(family + key) + t.id().text(), entry));
    }

    private void file(String key, ObservationId id) {
        file(key, Filing.entry(id));
    }

    private void file(String key, ByteBuffer entry) {
        filed.computeIfAbsent(key, k -> new TreeSet<>()).add(entry);
    }
}
