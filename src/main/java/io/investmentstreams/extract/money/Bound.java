package io.investmentstreams.extract.money;

/** What a word beside a figure makes of it. */
enum Bound {
    /** At least the figure (超, 以上). */
    LOW,
    /** At most the figure (近, 以内). */
    HIGH,
    /** Near the figure (约, 左右). */
    ABOUT,
    /** No such word. */
    NONE
}
