package io.investmentstreams.extract.text;

import java.util.BitSet;

/**
 * What can be told of the matches of a piece of a regular expression without trying it.
 *
 * @param nullable may match nothing
 * @param empty    never matches anything but nothing
 * @param single   may match just one character
 * @param first    characters a match may begin with
 * @param second   characters that may stand second in a match
 * @param last     characters a match may end with
 * @param before   characters one of which stands before a match that is not at the start of the text; null where any may
 * @param needed   characters one of which every match holds; null where that cannot be told
 * @param tied     a match can only stand at the end of the text
 */
record Reach(
        boolean nullable,
        boolean empty,
        boolean single,
        BitSet first,
        BitSet second,
        BitSet last,
        BitSet before,
        BitSet needed,
        boolean tied) {
    private static final BitSet NONE = new BitSet();

    static final Reach NOTHING = zero(null, false);
    static final Reach START = zero(new BitSet(), false);
    static final Reach END = zero(null, true);

    private static Reach zero(BitSet before, boolean tied) {
        return new Reach(true, true, false, new BitSet(), new BitSet(), new BitSet(), before, null, tied);
    }

    static Reach of(BitSet characters) {
        return new Reach(false, false, true, characters, secondHalves(characters), characters, null, characters, false);
    }

    /** What stands right behind a match of {@code seen}. */
    static Reach behind(Reach seen) {
        return seen.nullable ? NOTHING : zero(seen.last, false);
    }

    Reach then(Reach next) {
        return new Reach(
                nullable && next.nullable,
                empty && next.empty,
                (nullable && next.single) || (single && next.nullable),
                nullable ? union(first, next.first) : first,
                union(union(second, single ? next.first : NONE), nullable ? next.second : NONE),
                next.nullable ? union(next.last, last) : next.last,
                before == null && empty ? next.before : before,
                fewer(needed, next.needed),
                next.tied);
    }

    Reach or(Reach other) {
        return new Reach(
                nullable || other.nullable,
                empty && other.empty,
                single || other.single,
                union(first, other.first),
                union(second, other.second),
                union(last, other.last),
                before == null || other.before == null ? null : union(before, other.before),
                needed == null || other.needed == null ? null : union(needed, other.needed),
                tied && other.tied);
    }

    Reach optional() {
        return new Reach(true, empty, single, first, second, last, null, null, false);
    }

    /** Once or more often. */
    Reach looped() {
        BitSet next = single ? union(second, first) : second;
        return new Reach(nullable, empty, single, first, next, last, before, needed, tied);
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
        BitSet both = (BitSet) a.clone();
        both.or(b);
        return both;
    }
}
