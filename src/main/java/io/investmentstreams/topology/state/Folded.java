package io.investmentstreams.topology.state;

import io.investmentstreams.totals.CellDelta;

/**
 * Deltas of one cell folded into one.
 *
 * @param timestamp the latest record timestamp among them, in milliseconds
 */
public record Folded(CellDelta delta, long timestamp) {}
