package io.investmentstreams.web;

import io.investmentstreams.ledger.Project;
import io.investmentstreams.totals.CellTotal;
import io.investmentstreams.totals.DaySlice;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

/** What the output topics say now, in memory. One thread writes, any number read. */
public final class View {
    private final Set<String> articles = ConcurrentHashMap.newKeySet();
    private final Set<String> announcements = ConcurrentHashMap.newKeySet();
    private final Map<String, Project> projects = new ConcurrentSkipListMap<>();
    private final Map<String, CellTotal> totals = new ConcurrentSkipListMap<>();
    private final Map<String, Map<String, DaySlice>> days = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();

    /** A record of {@code articles}: only its id is kept; {@code present} is false for a tombstone. */
    void article(String id, boolean present) {
        mark(articles, id, present);
    }

    void announcement(String id, boolean present) {
        mark(announcements, id, present);
    }

    /** {@code project} is null for a tombstone, as in all that follow. */
    void project(String id, Project project) {
        put(projects, id, project);
    }

    void total(String key, CellTotal total) {
        put(totals, key, total);
    }

    void day(String key, DaySlice slice) {
        String cell = key.substring(0, key.lastIndexOf('|'));
        put(days.computeIfAbsent(cell, c -> new ConcurrentSkipListMap<>()), key, slice);
    }

    /** Distinct article ids that were not withdrawn. */
    public int articleCount() {
        return articles.size();
    }

    public int announcementCount() {
        return announcements.size();
    }

    /** Projects, residual records left out. */
    public long projectCount() {
        return projects.values().stream()
                .filter(p -> p.kind() == Project.Kind.PROJECT)
                .count();
    }

    public Collection<Project> projects() {
        return Collections.unmodifiableCollection(projects.values());
    }

    public Optional<Project> project(String id) {
        return Optional.ofNullable(projects.get(id));
    }

    public Collection<CellTotal> totals() {
        return Collections.unmodifiableCollection(totals.values());
    }

    public Optional<CellTotal> total(String code, String sector) {
        return Optional.ofNullable(totals.get(code + "|" + sector));
    }

    /** The day slices of a cell, by date, the undated one last. */
    public List<DaySlice> days(String code, String sector) {
        return List.copyOf(days.getOrDefault(code + "|" + sector, Map.of()).values());
    }

    /** Grows with every record, so that a reader can tell whether anything is new. */
    public long version() {
        return changes.get();
    }

    private void mark(Set<String> ids, String id, boolean present) {
        if (present) ids.add(id);
        else ids.remove(id);
        changes.incrementAndGet();
    }

    private <T> void put(Map<String, T> map, String key, T value) {
        if (value == null) map.remove(key);
        else map.put(key, value);
        changes.incrementAndGet();
    }
}
