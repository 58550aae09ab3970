package io.investmentstreams.ledger;

import io.investmentstreams.ledger.same.ObservationId;
import java.time.LocalDate;
import java.util.List;

/**
 * A project record as computed, before it is compared with what stands.
 *
 * @param project  with revision 0
 * @param currency foreign currency its worth depends on; null when on none
 * @param valuedOn day whose quote it needs; null when it has no day
 * @param first    the smallest sighting, or headline of the ceremony, by which a new rate finds the record again
 * @param reviews  what is wrong with it
 */
record Draft(Project project, String currency, LocalDate valuedOn, ObservationId first, List<ReviewItem> reviews) {}
