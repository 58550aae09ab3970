package io.investmentstreams.extract.fact;

/**
 * How many projects or enterprises a phrase counts.
 *
 * @param start       first character of the phrase
 * @param end         last character, exclusive
 * @param number      the number; the figure named where it is rounded (20余家: 20)
 * @param enterprises true where enterprises are counted, not projects
 */
public record Count(int start, int end, int number, boolean enterprises) {}
