package io.investmentstreams.web;

import io.investmentstreams.alert.Alert;
import io.investmentstreams.ledger.Project;
import io.investmentstreams.totals.CellTotal;
import io.investmentstreams.totals.DaySlice;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

/** What the output topics say now, in memory. One thread writes, any number read. */
public final class View {
    private final Map<String, Located> articles = new ConcurrentHashMap<>();
    private final Map<String, Located> withdrawn = new ConcurrentHashMap<>();
    private final Map<String, Located> announcements = new ConcurrentHashMap<>();
    private final Map<String, Project> projects = new ConcurrentSkipListMap<>();
    private final Map<String, Long> written = new ConcurrentHashMap<>();
    private final ConcurrentSkipListMap<String, CellTotal> totals = new ConcurrentSkipListMap<>();
    /** By cell, then by date. */
    private final Map<String, Map<String, DaySlice>> days = new ConcurrentHashMap<>();

    private final AlertLog alerts = new AlertLog();
    private final Compact compact = new Compact();
    private final AtomicLong changes = new AtomicLong();

    /**
     * A record of {@code articles}: only its place is kept, and the latest version stands, in whatever order they come.
     *
     * @param present false for a tombstone
     */
    void article(String id, Located at, boolean present) {
        Located old = articles.containsKey(id) ? articles.get(id) : withdrawn.get(id);
        if (old == null || old.compareTo(at) <= 0) {
            (present ? withdrawn : articles).remove(id);
            (present ? articles : withdrawn).put(id, at);
        }
        changes.incrementAndGet();
    }

    /** {@code at} is null for a tombstone. */
    void announcement(String id, Located at) {
        put(announcements, id, at);
    }

    /** {@code project} is null for a tombstone, as in all that follow. */
    void project(String id, Project project, long timestamp) {
        put(written, id, project == null ? null : timestamp);
        put(projects, id, project == null ? null : compact.of(project));
    }

    void total(String key, CellTotal total) {
        put(totals, key, total == null ? null : compact.of(total));
    }

    void day(String key, DaySlice slice) {
        int cell = key.lastIndexOf('|');
        Map<String, DaySlice> slices = days.computeIfAbsent(key.substring(0, cell), c -> new ConcurrentSkipListMap<>());
        put(slices, key.substring(cell + 1), slice == null ? null : compact.of(slice));
    }

    void alert(String key, Alert alert) {
        alerts.put(key, alert);
        changes.incrementAndGet();
    }

    AlertLog alerts() {
        return alerts;
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

    /** When its record was written, in milliseconds since 1970; 0 when there is none. */
    long writtenAt(String projectId) {
        return written.getOrDefault(projectId, 0L);
    }

    Optional<Located> article(String id) {
        return Optional.ofNullable(articles.get(id));
    }

    Optional<Located> announcement(String id) {
        return Optional.ofNullable(announcements.get(id));
    }

    /** Every sector of a region. */
    Collection<CellTotal> totals(String code) {
        return Collections.unmodifiableCollection(
                totals.subMap(code + "|", code + "}").values());
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

    private <T> void put(Map<String, T> map, String key, T value) {
        if (value == null) map.remove(key);
        else map.put(key, value);
        changes.incrementAndGet();
    }
}
