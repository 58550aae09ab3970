package io.investmentstreams.extract.text;

/**
 * One sentence of a {@link CleanText}, its closing mark included.
 *
 * @param start     first character in the clean text, inclusive
 * @param end       last character, exclusive
 * @param paragraph index of the line it stands in, counted from 0
 */
public record Sentence(int start, int end, int paragraph) {}
