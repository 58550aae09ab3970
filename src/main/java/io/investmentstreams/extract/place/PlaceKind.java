package io.investmentstreams.extract.place;

/** An official division, a development zone (rolled up to its host county), or another name of a place (鹏城). */
public enum PlaceKind {
    DIVISION,
    ZONE,
    ALIAS
}
