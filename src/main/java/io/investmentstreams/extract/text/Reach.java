package io.investmentstreams.extract.text;

import java.util.BitSet;

/**
 * What can be told of the matches of a piece of a regular expression without trying it.
 *
 * @param nullable may match nothing
 * @param first    characters a match may begin with
 * @param last     characters a match may end with
 * @param headed   a match can only stand at the start of the text
 * @param tied     a match can only stand at the end of the text
 */
record Reach(boolean nullable, BitSet first, BitSet last, boolean headed, boolean tied) {
    static final Reach NOTHING = new Reach(true, new BitSet(), new BitSet(), false, false);
    static final Reach START = new Reach(true, new BitSet(), new BitSet(), true, false);
    static final Reach END = new Reach(true, new BitSet(), new BitSet(), false, true);

    static Reach of(BitSet characters) {
        return new Reach(false, characters, characters, false, false);
    }

    Reach then(Reach next) {
        return new Reach(
                nullable && next.nullable,
                nullable ? union(first, next.first) : first,
                next.nullable ? union(next.last, last) : next.last,
                headed,
                next.tied);
    }

    Reach or(Reach other) {
        return new Reach(
                nullable || other.nullable,
                union(first, other.first),
                union(last, other.last),
                headed && other.headed,
                tied && other.tied);
    }

    Reach optional() {
        return new Reach(true, first, last, false, false);
    }

    private static BitSet union(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.or(b);
        return both;
    }
}
