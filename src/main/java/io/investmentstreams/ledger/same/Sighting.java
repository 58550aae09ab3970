package io.investmentstreams.ledger.same;

import io.investmentstreams.extract.ProjectItem;
import io.investmentstreams.extract.claim.Stage;
import io.investmentstreams.extract.text.Span;
import java.time.LocalDate;
import java.util.List;

/**
 * One observation of one project, with what identity needs of it worked out once.
 *
 * @param published  the article's day of publication; null when unknown
 * @param investors  without those whose names tell nothing; sorted
 * @param spellings  what may stand for the investors in a name, longer forms first
 * @param placeWords what its name may carry of its place, see {@link NameForm#placeWords}
 * @param core       its name without its own places and investors
 * @param correction true when its sentence says that a figure is corrected or revised
 * @param ceremony   true when its sentence speaks of a signing ceremony
 * @param sentence   the evidence without spaces and signs; null when too short to tell one sentence from another
 */
public record Sighting(
        ObservationId id,
        ProjectItem item,
        LocalDate published,
        NameForm name,
        List<Company> investors,
        List<String> spellings,
        List<String> placeWords,
        String core,
        boolean correction,
        boolean ceremony,
        String sentence)
        implements Observed {
    public static Sighting of(ObservationId id, ProjectItem item, LocalDate published, Wording wording) {
        String said = said(item.evidence());
        List<String> placeWords = wording.placeWords(item.region());
        NameForm name = NameForm.of(item.name(), wording);
        List<Company> investors = wording.investorCores(item.investors()).stream()
                .map(core -> Company.of(core, placeWords, wording))
                .toList();
        List<String> spellings = Company.spellings(investors);
        return new Sighting(
                id,
                item,
                published,
                name,
                investors,
                spellings,
                placeWords,
                name.core(placeWords, spellings),
                wording.speaksOfCorrection(said),
                wording.speaksOfCeremony(said),
                Wording.sentence(said));
    }

    /** The least that can be claimed where the text tells no stage. */
    @Override
    public Stage stage() {
        return item.stage() == null ? Stage.INTENDED : item.stage();
    }

    @Override
    public LocalDate day() {
        return item.on() != null ? item.on() : published;
    }

    static String said(Span evidence) {
        if (evidence == null) return "";
        return evidence.normalized() != null ? evidence.normalized() : evidence.text();
    }
}
