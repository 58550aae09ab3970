package io.investmentstreams.extract.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/**
 * What can be told of the matches of a piece of a regular expression without trying it.
 *
 * @param lengths a bit for each number of characters, less than {@link #DEPTH}, that a match may have
 * @param empty   never matches anything but nothing
 * @param heads   the characters that may stand first, second and so on in a match
 * @param last    characters a match may end with
 * @param before  characters one of which stands before a match that is not at the start of the text; null where any may
 * @param needed  characters one of which every match holds; null where that cannot be told
 * @param tied    a match can only stand at the end of the text
 */
record Reach(int lengths, boolean empty, List<BitSet> heads, BitSet last, BitSet before, BitSet needed, boolean tied) {
    /** How many characters of a match are looked at. */
    static final int DEPTH = 4;

    private static final BitSet NONE = new BitSet();

    static final Reach NOTHING = zero(null, false);
    static final Reach START = zero(NONE, false);
    static final Reach END = zero(null, true);

    private static Reach zero(BitSet before, boolean tied) {
        return new Reach(1, true, Collections.nCopies(DEPTH, NONE), NONE, before, null, tied);
    }

    static Reach of(BitSet characters) {
        BitSet halves = secondHalves(characters);
        List<BitSet> heads = new ArrayList<>(Collections.nCopies(DEPTH, NONE));
        heads.set(0, characters);
        heads.set(1, halves);
        return new Reach(halves.isEmpty() ? 2 : 2 | 4, false, heads, characters, null, characters, false);
    }

    /** What stands right behind a match of {@code seen}. */
    static Reach behind(Reach seen) {
        return seen.nullable() ? NOTHING : zero(seen.last, false);
    }

    /** May match nothing. */
    boolean nullable() {
        return mayBe(0);
    }

    /** True where a match may have just so many characters, less than {@link #DEPTH}. */
    boolean mayBe(int length) {
        return (lengths >>> length & 1) != 0;
    }

    Reach then(Reach next) {
        List<BitSet> both = new ArrayList<>();
        int sums = 0;
        for (int k = 0; k < DEPTH; k++) {
            BitSet head = heads.get(k);
            for (int length = 0; length <= k; length++)
                if (mayBe(length)) head = union(head, next.heads.get(k - length));
            both.add(head);
            if (mayBe(k)) sums |= next.lengths << k & (1 << DEPTH) - 1;
        }
        return new Reach(
                sums,
                empty && next.empty,
                both,
                next.nullable() ? union(next.last, last) : next.last,
                before == null && empty ? next.before : before,
                fewer(needed, next.needed),
                next.tied);
    }

    Reach or(Reach other) {
        List<BitSet> either = new ArrayList<>();
        for (int k = 0; k < DEPTH; k++) either.add(union(heads.get(k), other.heads.get(k)));
        return new Reach(
                lengths | other.lengths,
                empty && other.empty,
                either,
                union(last, other.last),
                before == null || other.before == null ? null : union(before, other.before),
                needed == null || other.needed == null ? null : union(needed, other.needed),
                tied && other.tied);
    }

    Reach optional() {
        return new Reach(lengths | 1, empty, heads, last, null, null, false);
    }

    /** So many times or more often. @param least 1 or more */
    Reach looped(int least) {
        Reach loop = this;
        for (int times = 1; times < DEPTH; times++) loop = or(then(loop));
        loop = new Reach(loop.lengths, empty, loop.heads, last, before, needed, tied);
        for (int times = 1; times < Math.min(least, DEPTH); times++) loop = then(loop);
        return loop;
    }

    /** What may follow in a character beyond the basic plane, which counts as one. */
    private static BitSet secondHalves(BitSet characters) {
        int half = characters.nextSetBit(Character.MIN_HIGH_SURROGATE);
        if (half < 0 || half > Character.MAX_HIGH_SURROGATE) return NONE;
        BitSet halves = new BitSet();
        halves.set(Character.MIN_LOW_SURROGATE, Character.MAX_LOW_SURROGATE + 1);
        return halves;
    }

    private static BitSet fewer(BitSet a, BitSet b) {
        if (a == null || b == null) return a == null ? b : a;
        return a.cardinality() <= b.cardinality() ? a : b;
    }

    private static BitSet union(BitSet a, BitSet b) {
        if (a.isEmpty() || b.isEmpty()) return a.isEmpty() ? b : a;
        BitSet both = (BitSet) a.clone();
        both.or(b);
        return both;
    }
}
