package io.investmentstreams.extract;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.investmentstreams.extract.money.Amount;
import io.investmentstreams.extract.place.Region;
import io.investmentstreams.extract.role.Role;
import io.investmentstreams.extract.text.Span;
import java.time.LocalDate;

/**
 * One monetary mention with the one role it plays. None is ever dropped.
 *
 * @param region where the amount is said to be invested; null when the text does not tell
 * @param sector leaf of the taxonomy; null when the text does not tell
 * @param on     day the amount is dated; null when it cannot be told
 */
public record AmountMention(
        @JsonUnwrapped Span span,
        @JsonUnwrapped Amount amount,
        Role role,
        Region region,
        String sector,
        LocalDate on) {}
