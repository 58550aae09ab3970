package io.investmentstreams.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The observations under one key of the index as one value: each as its length, a colon, and the place that keeps it apart from
 * others before its own text. So most of those that only share a common key are passed over unread.
 */
final class Filing {
    private Filing() {}

    /**
     * One observation as it is filed.
     *
     * @param place see {@link Observed#apartBy}
     */
    static String entry(ObservationId id, String place) {
        return place + id.text();
    }

    /** In the order of their ids; none for null. */
    static List<ObservationId> read(String text, Predicate<String> places) {
        List<ObservationId> ids = new ArrayList<>();
        int at = 0;
        while (text != null && at < text.length()) {
            int from = text.indexOf(':', at) + 1;
            int end = end(text, at, from);
            int id = from;
            while (!startsId(text.charAt(id))) id++;
            if (places.test(text.substring(from, id))) ids.add(ObservationId.parse(text.substring(id, end)));
            at = end;
        }
        ids.sort(null);
        return ids;
    }

    /** Codes of places have no small letters. */
    private static boolean startsId(char c) {
        return c == 'p' || c == 't';
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
