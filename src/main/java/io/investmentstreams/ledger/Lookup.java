package io.investmentstreams.ledger;

import io.investmentstreams.ledger.same.ObservationId;
import io.investmentstreams.ledger.same.Sighting;
import java.time.LocalDate;
import java.util.List;

/** What the residual of a ceremony is worked out from, wherever it is kept. */
interface Lookup {
    Observations observations(String articleId);

    /** The merged record a sighting is part of; null when a person excluded it. */
    Project projectOf(ObservationId sighting);

    /** Sightings at signed or later of that day, in that region, whose own article speaks of a ceremony without giving its figures. */
    List<Sighting> signedAt(String regionCode, LocalDate day);
}
