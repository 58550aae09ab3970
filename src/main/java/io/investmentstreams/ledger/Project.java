package io.investmentstreams.ledger;

import io.investmentstreams.extract.claim.Stage;
import io.investmentstreams.extract.money.Amount;
import io.investmentstreams.extract.place.Region;
import io.investmentstreams.ledger.rate.Cny;
import java.time.LocalDate;
import java.util.List;

/**
 * The merged record of one real-world deal, or the residual of one ceremony's headline.
 *
 * @param name         clean name; a residual is named after its ceremony
 * @param region       null when no article tells it: it then counts at the nation
 * @param sector       leaf of the taxonomy; "unallocated" for a residual whose headline names none
 * @param on           day it counts on: the earliest day at signed or later, for an intended one the earliest at all; null: undated
 * @param amount       as stated, in its own currency; null when not stated; for a residual what is left, in CNY
 * @param cny          what the totals add; null when there is no amount or no rate
 * @param projectCount 1 for a project; for a residual the headline's count less its items', null when the headline has none
 * @param stages       every stage reached, oldest first
 * @param articles     ids of the articles it rests on, sorted
 * @param revision     counts the times the record was written, from 1
 */
public record Project(
        String id,
        Kind kind,
        String name,
        List<String> investors,
        Region region,
        String sector,
        Stage stage,
        LocalDate on,
        Amount amount,
        Cny cny,
        Integer projectCount,
        List<StageReached> stages,
        List<String> articles,
        long revision) {
    public Project {
        investors = List.copyOf(investors);
        stages = List.copyOf(stages);
        articles = List.copyOf(articles);
    }

    /** A deal, or what a headline leaves over. */
    public enum Kind {
        PROJECT,
        RESIDUAL
    }

    /**
     * A stage and the article that tells of it.
     *
     * @param on null when undated
     */
    public record StageReached(Stage stage, LocalDate on, String articleId) {}

    /** The same record with another worth. */
    Project withCny(Cny worth) {
        return new Project(
                id,
                kind,
                name,
                investors,
                region,
                sector,
                stage,
                on,
                amount,
                worth,
                projectCount,
                stages,
                articles,
                revision);
    }

    /** The same record with another revision. */
    public Project withRevision(long n) {
        return new Project(
                id, kind, name, investors, region, sector, stage, on, amount, cny, projectCount, stages, articles, n);
    }
}
