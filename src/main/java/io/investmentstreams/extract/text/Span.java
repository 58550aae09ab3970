package io.investmentstreams.extract.text;

/**
 * A stretch of an article as it came.
 *
 * @param start      first character, in UTF-16 code units of the original text (or title), inclusive
 * @param end        last character, exclusive
 * @param text       exactly that slice of the original
 * @param normalized the repaired, simplified form where it differs from {@code text}; else null
 * @param in         "title" when the offsets count in the title; null for the body
 */
public record Span(int start, int end, String text, String normalized, String in) {
    public Span {
        if (start < 0 || end < start) throw new IllegalArgumentException("span " + start + ".." + end);
    }
}
