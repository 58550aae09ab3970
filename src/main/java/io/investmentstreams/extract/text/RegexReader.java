package io.investmentstreams.extract.text;

import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Reads what a regular expression of the common kind (no flags, references or possessive loops) tells of its matches. Of one use. */
final class RegexReader {
    private static final Map<String, BitSet> PROPERTIES = new ConcurrentHashMap<>();

    private final String regex;
    private int at;

    private RegexReader(String regex) {
        this.regex = regex;
    }

    /** Null for an expression of another kind. */
    static Reach read(String regex) {
        RegexReader reader = new RegexReader(regex);
        try {
            Reach reach = reader.alternatives();
            return reader.at == regex.length() ? reach : null;
        } catch (UnsupportedOperationException e) {
            return null;
        }
    }

    private Reach alternatives() {
        Reach all = sequence();
        while (more() && peek() == '|') {
            at++;
            all = all.or(sequence());
        }
        return all;
    }

    private Reach sequence() {
        Reach all = Reach.NOTHING;
        while (more() && peek() != '|' && peek() != ')') all = all.then(repeated(atom()));
        return all;
    }

    private Reach atom() {
        char c = regex.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> Reach.of(set());
            case '^' -> Reach.START;
            case '$' -> Reach.END;
            case '.' -> Reach.of(everything());
            case '\\' -> Reach.of(escaped());
            case '*', '+', '?', '{' -> throw new UnsupportedOperationException();
            default -> Reach.of(just(c));
        };
    }

    private Reach group() {
        boolean look = false;
        boolean behind = regex.startsWith("?<=", at);
        if (peek() == '?') {
            at++;
            look = peek() == '=' || peek() == '!' || regex.startsWith("<=", at) || regex.startsWith("<!", at);
            if (peek() == '<') at = look ? at + 1 : regex.indexOf('>', at);
            else if (peek() != ':' && !look) throw new UnsupportedOperationException();
            at++;
        }
        Reach inside = alternatives();
        at++;
        if (behind) return Reach.behind(inside);
        return look ? Reach.NOTHING : inside;
    }

    private Reach repeated(Reach once) {
        if (!more()) return once;
        int least = switch (peek()) {
            case '?', '*' -> 0;
            case '+' -> 1;
            case '{' -> count(at + 1);
            default -> -1;
        };
        if (least < 0) return once;
        Reach looped = peek() == '?' ? once : once.looped(Math.max(1, least));
        at = peek() == '{' ? regex.indexOf('}', at) + 1 : at + 1;
        if (more() && peek() == '?') at++;
        if (more() && peek() == '+') throw new UnsupportedOperationException();
        return least == 0 ? looped.optional() : looped;
    }

    private int count(int from) {
        int number = 0;
        for (int i = from; Character.isDigit(regex.charAt(i)); i++) number = number * 10 + regex.charAt(i) - '0';
        return number;
    }

    /** A class in brackets, of which the first was just read. */
    private BitSet set() {
        boolean negated = peek() == '^';
        if (negated) at++;
        BitSet set = new BitSet();
        while (peek() != ']') {
            char c = regex.charAt(at++);
            if (c == '[' || (c == '&' && peek() == '&')) throw new UnsupportedOperationException();
            BitSet one = c == '\\' ? escaped() : just(c);
            if (peek() == '-' && regex.charAt(at + 1) != ']') {
                at++;
                char to = regex.charAt(at++);
                if (to == '\\' || one.cardinality() != 1) throw new UnsupportedOperationException();
                one.set(one.nextSetBit(0), to + 1);
            }
            set.or(one);
        }
        at++;
        if (negated) {
            set.flip(0, 1 << 16);
            addSurrogates(set);
        }
        return set;
    }

    private BitSet escaped() {
        char c = regex.charAt(at++);
        if (c == 'p' || c == 'P') {
            int end = regex.indexOf('}', at) + 1;
            String property = regex.substring(at - 2, end);
            at = end;
            return (BitSet) property(property).clone();
        }
        return switch (c) {
            case 'd', 's', 'w', 'D', 'S', 'W' -> (BitSet) property("\\" + c).clone();
            case 'n' -> just('\n');
            case 't' -> just('\t');
            case 'r' -> just('\r');
            default -> {
                if (Character.isLetterOrDigit(c)) throw new UnsupportedOperationException();
                yield just(c);
            }
        };
    }

    private static BitSet property(String property) {
        return PROPERTIES.computeIfAbsent(property, p -> {
            Pattern pattern = Pattern.compile(p);
            BitSet set = new BitSet();
            for (int c = 0; c < 1 << 16; c++)
                if (pattern.matcher(String.valueOf((char) c)).matches()) set.set(c);
            addSurrogates(set);
            return set;
        });
    }

    private static BitSet everything() {
        BitSet all = new BitSet();
        all.set(0, 1 << 16);
        return all;
    }

    /** Halves of a character beyond the basic plane, of which the whole may be meant. */
    private static void addSurrogates(BitSet set) {
        set.set(Character.MIN_SURROGATE, Character.MAX_SURROGATE + 1);
    }

    private static BitSet just(char c) {
        BitSet set = new BitSet();
        set.set(c);
        return set;
    }

    private boolean more() {
        return at < regex.length();
    }

    private char peek() {
        return regex.charAt(at);
    }
}
