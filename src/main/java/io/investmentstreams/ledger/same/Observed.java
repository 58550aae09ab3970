package io.investmentstreams.ledger.same;

import io.investmentstreams.extract.claim.Stage;
import java.time.LocalDate;

/** Something one article says: a project or a total. */
public sealed interface Observed permits Sighting, Headline {
    ObservationId id();

    Stage stage();

    /** The day of its stage; an undated one takes its publication day. Null when neither is known. */
    LocalDate day();

    /** The article's day of publication; null when unknown. */
    LocalDate published();

    /** True when its sentence says that a figure is corrected or revised. */
    boolean correction();
}
