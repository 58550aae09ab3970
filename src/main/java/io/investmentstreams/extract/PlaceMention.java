package io.investmentstreams.extract;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.investmentstreams.extract.place.PlaceKind;
import io.investmentstreams.extract.place.Region;
import io.investmentstreams.extract.text.Span;

/**
 * One mention of a place.
 *
 * @param region the division, or for a zone the county that hosts it
 */
public record PlaceMention(
        @JsonUnwrapped Span span, @JsonUnwrapped Region region, PlaceKind kind) {}
