package io.investmentstreams.extract.place;

/**
 * One thing that a name may stand for.
 *
 * @param division null for a word that is no place and hides the names in it
 * @param form     how far the name can be trusted
 */
record Sense(Division division, PlaceKind kind, Form form) {
    static final Sense NO_PLACE = new Sense(null, null, Form.FULL);

    /** FULL names stand for themselves; SHORT ones lack their level; WEAK ones are everyday words too and need evidence. */
    enum Form {
        FULL,
        SHORT,
        WEAK
    }

    boolean isPlace() {
        return division != null;
    }

    boolean isWeak() {
        return form == Form.WEAK;
    }
}
