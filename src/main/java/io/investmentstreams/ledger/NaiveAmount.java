package io.investmentstreams.ledger;

import io.investmentstreams.extract.place.Region;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One amount as plain summing would count it: repeats, phases, totals and their items all added.
 *
 * @param region the amount's own region; the nation when it has none
 * @param sector leaf; "unallocated" when it has none
 * @param on     null when undated
 * @param cny    value, or the low bound where it has no value; scale 2
 */
public record NaiveAmount(Region region, String sector, LocalDate on, BigDecimal cny) {}
