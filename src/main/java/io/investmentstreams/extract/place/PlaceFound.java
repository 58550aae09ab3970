package io.investmentstreams.extract.place;

/**
 * A place named in a clean text.
 *
 * @param start          first character, in UTF-16 code units of the text that was read, inclusive
 * @param end            last character, exclusive; a chain such as 江苏省无锡市梁溪区 is one span
 * @param region         the deepest division that is certain; for a zone the county that hosts it, or the level above it
 * @param inOrganisation the name is part of the name of a company, school or outlet, or of a dateline, so it tells no place of
 *                       investment; never set for governments and their offices
 */
public record PlaceFound(int start, int end, Region region, PlaceKind kind, boolean inOrganisation) {
    public PlaceFound {
        if (start < 0 || end <= start) throw new IllegalArgumentException("place " + start + ".." + end);
    }
}
