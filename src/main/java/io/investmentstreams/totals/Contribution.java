package io.investmentstreams.totals;

import io.investmentstreams.extract.place.Region;
import java.time.LocalDate;

/**
 * What one record adds to the totals, at its own place, before it is rolled up.
 *
 * @param region the nation when no article tells it
 * @param sector a leaf
 * @param on     null when undated
 */
public record Contribution(Region region, String sector, LocalDate on, Slice slice) {}
