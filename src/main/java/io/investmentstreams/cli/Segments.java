package io.investmentstreams.cli;

import io.investmentstreams.extract.Explained;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Cuts a text wherever a span begins or ends. */
final class Segments {
    private Segments() {}

    /**
     * A piece of the text that no span cuts.
     *
     * @param spans those that cover it, the widest first; empty where none does
     */
    record Segment(String text, List<Explained> spans) {
        /** The narrowest span: what it is shown as. */
        Explained innermost() {
            return spans.isEmpty() ? null : spans.get(spans.size() - 1);
        }
    }

    /** The pieces in order; put together they are the text. */
    static List<Segment> of(String text, List<Explained> spans) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        for (Explained e : spans) {
            cuts.add(e.span().start());
            cuts.add(e.span().end());
        }
        List<Segment> segments = new ArrayList<>();
        int from = 0;
        for (int to : cuts) {
            if (to > from) segments.add(new Segment(text.substring(from, to), covering(spans, from, to)));
            from = to;
        }
        return segments;
    }

    private static List<Explained> covering(List<Explained> spans, int from, int to) {
        return spans.stream()
                .filter(e -> e.span().start() <= from && e.span().end() >= to)
                .sorted((a, b) -> Integer.compare(length(b), length(a)))
                .toList();
    }

    private static int length(Explained e) {
        return e.span().end() - e.span().start();
    }
}
