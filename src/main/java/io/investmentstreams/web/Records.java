package io.investmentstreams.web;

import io.investmentstreams.extract.Announcement;
import io.investmentstreams.extract.Article;
import java.util.List;
import java.util.Optional;

/** What the view does not hold in memory, read from the topics when it is asked for. Safe for use by many threads. */
interface Records {
    /** Empty when the record is not there any more. */
    Optional<Article> article(Located at);

    Optional<Announcement> announcement(Located at);

    /**
     * Changes that a reader lacks, in order within each partition.
     *
     * @param to   the first offset of each partition not to be read any more
     * @param most that many at most, then what follows must be asked for again
     * @return empty when the topic does not retain all of them
     */
    Optional<List<Change>> changes(Offsets from, Offsets to, int most);
}
