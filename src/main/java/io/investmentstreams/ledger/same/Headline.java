package io.investmentstreams.ledger.same;

import io.investmentstreams.extract.Total;
import io.investmentstreams.extract.claim.Stage;
import java.time.LocalDate;

/**
 * One observation of a ceremony's total, or of a part of it.
 *
 * @param published  the article's day of publication; null when unknown
 * @param correction true when its sentence says that a figure is corrected or revised
 * @param sentence   the evidence without spaces and signs; null when too short to tell one sentence from another
 */
public record Headline(ObservationId id, Total total, LocalDate published, boolean correction, String sentence)
        implements Observed {
    public static Headline of(ObservationId id, Total total, LocalDate published, Wording wording) {
        String said = Sighting.said(total.evidence());
        return new Headline(id, total, published, wording.speaksOfCorrection(said), Wording.sentence(said));
    }

    @Override
    public Stage stage() {
        return total.stage() == null ? Stage.INTENDED : total.stage();
    }

    @Override
    public LocalDate day() {
        return total.on() != null ? total.on() : published;
    }

    /** Intended and signed headlines never stand for one another. */
    public boolean intended() {
        return stage().countsAsIntended();
    }
}
