package io.investmentstreams.ledger;

import io.investmentstreams.ledger.same.ObservationId;
import io.investmentstreams.ledger.same.Sieve;
import java.util.function.Consumer;

/**
 * The observations under one key of the index as one value: each as its length, a colon, its outline, a tab and the text of its id. So
 * most of those that only share a common key are passed over unread.
 */
final class Filing {
    private static final char END_OF_OUTLINE = '\t';

    private Filing() {}

    /** @param outline see {@link Likeness#outline} */
    static String entry(ObservationId id, String outline) {
        return outline + END_OF_OUTLINE + id.text();
    }

    /** Visits those that a sieve admits, in any order; none for null. */
    static void read(String key, String text, Sieve sieve, Consumer<ObservationId> each) {
        if (text == null) return;
        for (int at = 0; at < text.length(); ) {
            int from = text.indexOf(':', at) + 1;
            int end = end(text, at, from);
            int cut = text.indexOf(END_OF_OUTLINE, from);
            if (sieve.admits(key, text, from, cut)) each.accept(ObservationId.parse(text.substring(cut + 1, end)));
            at = end;
        }
    }

    /** With one more at the end; it must not be there yet. Accepts null for none. */
    static String with(String text, String entry) {
        return (text == null ? "" : text) + entry.length() + ':' + entry;
    }

    /** Without one of them, if it is there. Accepts null for none; empty when none is left. */
    static String without(String text, String entry) {
        if (text == null) return "";
        for (int at = 0; at < text.length(); ) {
            int from = text.indexOf(':', at) + 1;
            int end = end(text, at, from);
            if (end - from == entry.length() && text.startsWith(entry, from))
                return text.substring(0, at) + text.substring(end);
            at = end;
        }
        return text;
    }

    private static int end(String text, int at, int from) {
        return from + Integer.parseInt(text, at, from - 1, 10);
    }
}
