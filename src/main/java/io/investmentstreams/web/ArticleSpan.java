package io.investmentstreams.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.investmentstreams.extract.Announcement;
import io.investmentstreams.extract.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A stretch of an article that something was read from, so that it can be marked.
 *
 * @param kind  amount, place, project or total
 * @param as    what it was read as: the role of an amount, the kind of a place, the stage of a project, the scope of a total
 * @param index where it stands in the announcement's list of that kind
 */
record ArticleSpan(
        String kind, String as, int index, @JsonUnwrapped Span span) {
    /** All of an announcement, those of the title first, then by where they start. */
    static List<ArticleSpan> of(Announcement a) {
        List<ArticleSpan> spans = new ArrayList<>();
        for (int i = 0; i < a.amounts().size(); i++)
            spans.add(of(
                    "amount", a.amounts().get(i).role(), i, a.amounts().get(i).span()));
        for (int i = 0; i < a.places().size(); i++)
            spans.add(of("place", a.places().get(i).kind(), i, a.places().get(i).span()));
        for (int i = 0; i < a.projects().size(); i++)
            spans.add(of(
                    "project",
                    a.projects().get(i).stage(),
                    i,
                    a.projects().get(i).evidence()));
        for (int i = 0; i < a.totals().size(); i++)
            spans.add(
                    of("total", a.totals().get(i).scope(), i, a.totals().get(i).evidence()));
        spans.removeIf(s -> s.span == null);
        spans.sort(Comparator.comparing((ArticleSpan s) -> s.span.in() == null)
                .thenComparing(s -> s.span.start())
                .thenComparing(s -> -s.span.end()));
        return spans;
    }

    private static ArticleSpan of(String kind, Enum<?> as, int index, Span span) {
        return new ArticleSpan(kind, as.name().toLowerCase(Locale.ROOT), index, span);
    }
}
