package io.investmentstreams.extract;

import io.investmentstreams.extract.claim.Stage;
import io.investmentstreams.extract.money.Amount;
import io.investmentstreams.extract.place.Region;
import io.investmentstreams.extract.text.Span;
import java.time.LocalDate;
import java.util.List;

/**
 * One project an article itemises.
 *
 * @param name      clean name in simplified script, without verb and amount
 * @param investors clean names; empty when none is named
 * @param amount    whole investment; null when not stated, and for a fund
 * @param region    the project's own place; null when it cannot be told
 * @param sector    leaf of the taxonomy
 * @param on        day the stage was reached; null when it cannot be told
 * @param within    index in the announcement's totals of the total that contains it; null when none does
 */
public record ProjectItem(
        String name,
        List<String> investors,
        Amount amount,
        Region region,
        String sector,
        Stage stage,
        LocalDate on,
        Integer within,
        Span evidence) {
    public ProjectItem {
        investors = List.copyOf(investors);
    }
}
