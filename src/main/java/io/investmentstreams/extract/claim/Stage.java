package io.investmentstreams.extract.claim;

/** How far a project has come, in the order of its life; {@link #CANCELLED} stands outside that order. */
public enum Stage {
    INTENDED,
    PLANNED,
    SIGNED,
    LANDED,
    STARTED,
    OPENED,
    CANCELLED;

    /** True where the signed measure counts the project: a contract was signed, or something later than that happened. */
    public boolean countsAsSigned() {
        return this == SIGNED || this == LANDED || this == STARTED || this == OPENED;
    }

    /** True where the intended measure counts the project. */
    public boolean countsAsIntended() {
        return this == INTENDED || this == PLANNED;
    }
}
