package io.investmentstreams.ledger;

import io.investmentstreams.extract.Announcement;
import java.time.LocalDate;

/**
 * One version of one article as the ledger receives it.
 *
 * @param readOn       day the article was read: its record timestamp as a date in Asia/Shanghai; no date in it may be later
 * @param announcement what it says; null withdraws the article
 */
public record Reading(String articleId, Version version, LocalDate readOn, Announcement announcement) {
    /** Where the record stood in {@code articles}; of one article id the highest version stands, whatever arrives when. */
    public record Version(long timestamp, int partition, long offset) implements Comparable<Version> {
        @Override
        public int compareTo(Version o) {
            int c = Long.compare(timestamp, o.timestamp);
            if (c == 0) c = Integer.compare(partition, o.partition);
            return c != 0 ? c : Long.compare(offset, o.offset);
        }
    }
}
