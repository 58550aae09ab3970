package io.investmentstreams.ledger.same;

import java.util.Comparator;

/**
 * Where an observation stands: the n-th project or the n-th total of one article.
 *
 * @param index position in the announcement's list, from 0
 */
public record ObservationId(String articleId, Kind kind, int index) implements Comparable<ObservationId> {
    private static final Comparator<ObservationId> ORDER = Comparator.comparing(ObservationId::articleId)
            .thenComparing(ObservationId::kind)
            .thenComparingInt(ObservationId::index);

    public enum Kind {
        PROJECT,
        TOTAL
    }

    public static ObservationId project(String articleId, int index) {
        return new ObservationId(articleId, Kind.PROJECT, index);
    }

    public static ObservationId total(String articleId, int index) {
        return new ObservationId(articleId, Kind.TOTAL, index);
    }

    /** Short text form, the article id last because it may hold any character. */
    public String text() {
        return (kind == Kind.PROJECT ? "p" : "t") + index + "@" + articleId;
    }

    public static ObservationId parse(String text) {
        int at = text.indexOf('@');
        Kind kind = text.charAt(0) == 'p' ? Kind.PROJECT : Kind.TOTAL;
        return new ObservationId(text.substring(at + 1), kind, Integer.parseInt(text.substring(1, at)));
    }

    @Override
    public int compareTo(ObservationId o) {
        return ORDER.compare(this, o);
    }
}
