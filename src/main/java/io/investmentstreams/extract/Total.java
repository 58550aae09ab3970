package io.investmentstreams.extract;

import io.investmentstreams.extract.claim.Scope;
import io.investmentstreams.extract.claim.Stage;
import io.investmentstreams.extract.money.Amount;
import io.investmentstreams.extract.place.Region;
import io.investmentstreams.extract.text.Span;
import java.time.LocalDate;

/**
 * A headline over several projects.
 *
 * @param projectCount how many projects (or enterprises) it covers; null when not stated
 * @param amount       null when only a count is stated
 * @param region       null when it cannot be told
 * @param sector       null when it spans several sectors
 * @param on           day of the ceremony; null when it cannot be told
 * @param within       index of the total that contains this one; null when none does
 */
public record Total(
        Scope scope,
        Stage stage,
        Integer projectCount,
        Amount amount,
        Region region,
        String sector,
        LocalDate on,
        Integer within,
        Span evidence) {}
