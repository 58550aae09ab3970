package io.investmentstreams.ledger;

import io.investmentstreams.extract.Announcement;
import io.investmentstreams.extract.ProjectItem;
import io.investmentstreams.extract.Total;
import io.investmentstreams.extract.Verdict;
import io.investmentstreams.extract.claim.Scope;
import io.investmentstreams.ledger.same.Headline;
import io.investmentstreams.ledger.same.ObservationId;
import io.investmentstreams.ledger.same.Observed;
import io.investmentstreams.ledger.same.Sighting;
import io.investmentstreams.ledger.same.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one reading contributes to the ledger: its countable projects and totals by their index, and what goes to review. A
 * date later than the day of reading can't be right: what bears it is held back, all of the article when the day of
 * publication or of the event is it.
 */
record Observations(
        SortedMap<Integer, Sighting> sightings, SortedMap<Integer, Headline> headlines, List<ReviewItem> reviews) {
    static final Observations NONE = new Observations(new TreeMap<>(), new TreeMap<>(), List.of());

    /**
     * Accepts null for an article that was never read.
     *
     * @param excluded whether a person said that nothing of it counts
     */
    static Observations of(Reading reading, boolean excluded, Wording wording) {
        if (reading == null || reading.announcement() == null || excluded) return NONE;
        return new Reader(reading, wording).read();
    }

    Set<ObservationId> ids() {
        return Stream.concat(sightings.values().stream(), headlines.values().stream())
                .map(Observed::id)
                .collect(Collectors.toSet());
    }

    /** Whether the whole article is held back for its own dates. */
    static boolean heldBack(Reading reading) {
        Announcement a = reading.announcement();
        return after(a.publishedOn(), reading.readOn()) || after(a.eventOn(), reading.readOn());
    }

    static boolean after(LocalDate day, LocalDate readOn) {
        return day != null && day.isAfter(readOn);
    }

    /**
     * The ceremony a total or an item stands in: the outermost event total around it (itself included) of the same measure,
     * signed or intended. Null when it stands in none.
     */
    Headline ceremony(Integer total) {
        Headline found = null;
        for (Headline h : chain(total)) {
            boolean sameMeasure = found == null || found.intended() == h.intended();
            if (h.total().scope() == Scope.EVENT && sameMeasure) found = h;
        }
        return found;
    }

    /** The headlines that stand for a ceremony of their own. */
    List<Headline> ceremonies() {
        return headlines.values().stream()
                .filter(h -> h.equals(ceremony(h.id().index())))
                .toList();
    }

    /** A total and those around it, innermost first; ends early at one that is held back or at a circle. */
    List<Headline> chain(Integer total) {
        List<Headline> chain = new ArrayList<>();
        Headline next = total == null ? null : headlines.get(total);
        while (next != null && !chain.contains(next)) {
            chain.add(next);
            next = next.total().within() == null
                    ? null
                    : headlines.get(next.total().within());
        }
        return chain;
    }

    /** Whether the article itself gives figures of a ceremony; then its own {@code within} decides what belongs to it. */
    boolean hasCeremony() {
        return headlines.values().stream().anyMatch(h -> h.total().scope() == Scope.EVENT);
    }

    private static final class Reader {
        private final Reading reading;
        private final Announcement announcement;
        private final Wording wording;
        private final List<ReviewItem> reviews = new ArrayList<>();

        Reader(Reading reading, Wording wording) {
            this.reading = reading;
            this.announcement = reading.announcement();
            this.wording = wording;
        }

        Observations read() {
            SortedMap<Integer, Sighting> sightings = new TreeMap<>();
            SortedMap<Integer, Headline> headlines = new TreeMap<>();
            announcement.doubts().forEach(doubt -> review("doubt", doubt));
            if (announcement.verdict() == Verdict.UNCLEAR)
                review("unclear_verdict", "It is not clear that this announces investment; nothing of it is counted.");
            boolean counted = announcement.verdict() == Verdict.ANNOUNCEMENT;
            if (heldBack(reading)) {
                review("future_date", wholeMessage());
            } else if (counted) {
                for (int i = 0; i < announcement.projects().size(); i++) sighting(i, sightings);
                for (int i = 0; i < announcement.totals().size(); i++) headline(i, headlines);
            }
            return new Observations(sightings, headlines, List.copyOf(reviews));
        }

        private void sighting(int i, SortedMap<Integer, Sighting> sightings) {
            ProjectItem item = announcement.projects().get(i);
            if (future(item.on(), "project " + item.name())) return;
            ObservationId id = ObservationId.project(reading.articleId(), i);
            sightings.put(i, Sighting.of(id, item, announcement.publishedOn(), wording));
        }

        private void headline(int i, SortedMap<Integer, Headline> headlines) {
            Total total = announcement.totals().get(i);
            if (future(total.on(), "total " + i)) return;
            ObservationId id = ObservationId.total(reading.articleId(), i);
            headlines.put(i, Headline.of(id, total, announcement.publishedOn(), wording));
        }

        private boolean future(LocalDate on, String what) {
            if (!after(on, reading.readOn())) return false;
            review(
                    "future_date",
                    "The " + what + " is dated " + on + ", after the day it was read, " + reading.readOn()
                            + "; it is not counted.");
            return true;
        }

        private String wholeMessage() {
            boolean published = after(announcement.publishedOn(), reading.readOn());
            return (published ? "Published on " + announcement.publishedOn() : "Speaks of " + announcement.eventOn())
                    + ", after the day it was read, " + reading.readOn() + "; nothing of it is counted.";
        }

        private void review(String reason, String message) {
            reviews.add(new ReviewItem(reading.articleId(), reason, message));
        }
    }
}
