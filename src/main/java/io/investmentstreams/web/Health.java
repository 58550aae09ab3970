package io.investmentstreams.web;

/**
 * How far a program is from answering with current figures.
 *
 * @param ready false while anything is still starting or restoring
 * @param state one or two words for people: starting, restoring, running, failed
 * @param left  records still to be read before it is ready; 0 when ready
 */
public record Health(boolean ready, String state, long left) {}
