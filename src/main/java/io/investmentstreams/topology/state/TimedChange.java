package io.investmentstreams.topology.state;

import io.investmentstreams.totals.ContributionChange;

/**
 * A change with the time of the record that brought it.
 *
 * @param timestamp in milliseconds
 */
public record TimedChange(ContributionChange change, long timestamp) {}
