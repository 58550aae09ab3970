package io.investmentstreams.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The observations under one key of the index as one value: each as its length, a colon and its text. */
final class Filing {
    private Filing() {}

    static String write(Collection<ObservationId> ids) {
        StringBuilder text = new StringBuilder();
        for (ObservationId id : ids) {
            String one = id.text();
            text.append(one.length()).append(':').append(one);
        }
        return text.toString();
    }

    /** In the order in which they were written; none for null. */
    static List<ObservationId> read(String text) {
        List<ObservationId> ids = new ArrayList<>();
        int at = 0;
        while (text != null && at < text.length()) {
            int colon = text.indexOf(':', at);
            int end = colon + 1 + Integer.parseInt(text, at, colon, 10);
            ids.add(ObservationId.parse(text.substring(colon + 1, end)));
            at = end;
        }
        return ids;
    }
}
