package io.investmentstreams.extract;

import java.util.List;

/**
 * An announcement with the reasons for it.
 *
 * @param spans those of the title first, then by where they begin; projects and totals span all their words, so spans overlap
 */
public record Explanation(Article article, Announcement announcement, List<Explained> spans) {
    public Explanation {
        spans = List.copyOf(spans);
    }
}
