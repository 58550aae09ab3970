package io.investmentstreams.ledger;

import io.investmentstreams.ledger.same.ObservationId;
import io.investmentstreams.ledger.same.Sieve;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which observations hang together by candidate pairs, kept in the index: of two and more each remembers the name of its family, and
 * the family's name all of its members. So nobody has to look for the kin of kin.
 */
final class Families {
    private final Table<String> index;
    private final Table<byte[]> shelves;
    /** Known to be of no family, so that nobody looks for it. */
    private final Set<ObservationId> alone = new HashSet<>();

    Families(LedgerState state) {
        this.index = state.index();
        this.shelves = state.shelves();
    }

    /** Something that didn't stand before. */
    void enter(ObservationId id) {
        alone.add(id);
    }

    /** It and all that hang together with it. */
    Collection<ObservationId> of(ObservationId id) {
        String name = name(id);
        return name == null ? List.of(id) : members(name);
    }

    /** It and these, with all of theirs, are one family from now on. */
    void join(ObservationId id, Collection<ObservationId> others) {
        Map<String, Collection<ObservationId>> families = new LinkedHashMap<>();
        Set<ObservationId> all = new TreeSet<>(others);
        all.add(id);
        Set<ObservationId> placed = new HashSet<>();
        for (ObservationId one : List.copyOf(all)) {
            String name = placed.contains(one) ? null : name(one);
            if (name == null) continue;
            Collection<ObservationId> members = members(name);
            families.put(name, members);
            placed.addAll(members);
        }
        all.addAll(placed);
        if (all.size() > 1) write(all, families);
    }

    private void write(Set<ObservationId> all, Map<String, Collection<ObservationId>> families) {
        String name = families.entrySet().stream()
                .max(Map.Entry.comparingByValue((a, b) -> a.size() - b.size()))
                .map(Map.Entry::getKey)
                .orElseGet(() -> all.iterator().next().text());
        Collection<ObservationId> named = families.getOrDefault(name, List.of());
        if (named.size() == all.size()) return;
        families.keySet().stream().filter(n -> !n.equals(name)).forEach(n -> shelves.delete(Entries.family(n)));
        Set<ObservationId> known = new HashSet<>(named);
        all.stream().filter(id -> !known.contains(id)).forEach(id -> index.put(Entries.familyOf(id), name));
        alone.removeAll(all);
        List<ByteBuffer> entries = all.stream().map(Filing::entry).toList();
        shelves.put(Entries.family(name), Filing.with(Filing.NONE, entries));
    }

    /** Every one of this one's family stands alone from now on; returns them. */
    Collection<ObservationId> dissolve(ObservationId id) {
        String name = name(id);
        if (name == null) return List.of(id);
        Collection<ObservationId> members = members(name);
        members.forEach(member -> index.delete(Entries.familyOf(member)));
        alone.addAll(members);
        shelves.delete(Entries.family(name));
        return members;
    }

    private String name(ObservationId id) {
        return alone.contains(id) ? null : index.get(Entries.familyOf(id));
    }

    private Collection<ObservationId> members(String name) {
        Set<ObservationId> members = new TreeSet<>();
        Filing.read("", shelves.get(Entries.family(name)), 0, Sieve.OPEN, members::add);
        return members;
    }
}
