package io.investmentstreams.extract;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.investmentstreams.extract.place.Region;
import io.investmentstreams.extract.text.Span;

/**
 * One mention of a place.
 *
 * @param region the division, or for a zone the county that hosts it
 */
public record PlaceMention(
        @JsonUnwrapped Span span, @JsonUnwrapped Region region, Kind kind) {
    /** An official division, a development zone (rolled up to its host county), or another name of a place (鹏城). */
    public enum Kind {
        DIVISION,
        ZONE,
        ALIAS
    }
}
