package io.investmentstreams.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regular expression that is tried only where its first two characters, the one before them, the ones it cannot do without and, tied to the
 * end of the text, its last allow a match: most places of a text are passed over at the cost of one look. Finds exactly what the
 * expression finds. Thread-safe.
 */
public final class Expression {
    private final Pattern pattern;
    /** Characters a match can begin with; null where that cannot be told. */
    private final Characters first;
    /** Characters that stand second, third and so on in a match, as far as every match goes. */
    private final Characters[] further;
    /** Characters the text must end with; null where that does not matter. */
    private final Characters last;

    /** Characters that stand before a match which is not at the start of the text; null where that does not matter. */
    private final Characters before;
    /** Characters one of which a match holds; null where that cannot be told or the first character tells as much. */
    private final Characters needed;
    /** True if a match can only stand at the start of the text. */
    private final boolean headed;

    private Expression(String regex) {
        pattern = Pattern.compile(regex);
        Reach reach = RegexReader.read(regex);
        boolean told = reach != null && !reach.nullable();
        first = told ? Characters.of(reach.heads().get(0)) : null;
        further = told ? further(reach) : new Characters[0];
        last = told && reach.tied() ? Characters.of(reach.last()) : null;
        before = told ? Characters.of(reach.before()) : null;
        needed = told && !reach.needed().equals(reach.heads().get(0)) ? Characters.of(reach.needed()) : null;
        headed = before != null && before.isEmpty();
    }

    private static Characters[] further(Reach reach) {
        List<Characters> further = new ArrayList<>();
        for (int k = 1; k < Reach.DEPTH && !reach.mayBe(k); k++)
            further.add(Characters.of(reach.heads().get(k)));
        return further.toArray(new Characters[0]);
    }

    /** @throws java.util.regex.PatternSyntaxException if it is no regular expression */
    public static Expression of(String regex) {
        return new Expression(regex);
    }

    /** True if the expression is found anywhere in the text. */
    public boolean isIn(String text) {
        return search(text).find();
    }

    /** The matches in the text, one after the other. */
    public Search search(String text) {
        return new Search(text, 0, text.length());
    }

    /** The matches that lie in the stretch of the text; what stands around it is seen by {@code ^}, {@code $} and what looks about. */
    public Search search(String text, int start, int end) {
        return new Search(text, start, end);
    }

    /** The text without the first match. */
    public String cut(String text) {
        Search search = search(text);
        return search.find() ? text.substring(0, search.start()) + text.substring(search.end()) : text;
    }

    /** The text without any match. */
    public String cutAll(String text) {
        return isIn(text) ? pattern.matcher(text).replaceAll("") : text;
    }

    /** Of one use, as a {@link Matcher} is. */
    public final class Search {
        private final String text;
        private final int to;
        private Matcher matcher;
        private int from;
        /** Behind the last place where a match can begin. */
        private int limit;

        private boolean bounded;

        private Search(String text, int from, int to) {
            this.text = text;
            this.from = from;
            this.to = to;
            limit = headed ? Math.min(1, to) : to;
        }

        /** Goes on to the next match; false when there is none. */
        public boolean find() {
            if (last != null && !text.isEmpty() && !endsWell(text.charAt(text.length() - 1))) return false;
            if (first == null) return all().find();
            for (int at = first.next(text, from, limit); at < limit; at = first.next(text, at + 1, limit)) {
                if (!goesOn(at) || !isPreceded(at) || isInside(at) || !mayHoldAll(at)) continue;
                if (!all().region(at, to).lookingAt()) continue;
                from = matcher.end();
                return true;
            }
            from = to;
            return false;
        }

        /** Works out, when it is first asked, behind which place no match can begin. */
        private boolean mayHoldAll(int at) {
            if (needed != null && !bounded) limit = Math.min(limit, needed.behindLast(text, at, to));
            bounded = true;
            return at < limit;
        }

        private boolean goesOn(int at) {
            if (at + further.length >= to) return false;
            for (int k = 0; k < further.length; k++) if (!further[k].has(text.charAt(at + 1 + k))) return false;
            return true;
        }

        private boolean isPreceded(int at) {
            return before == null || at == 0 || before.has(text.charAt(at - 1));
        }

        /** True between the halves of a character beyond the basic plane. */
        private boolean isInside(int at) {
            return Character.isLowSurrogate(text.charAt(at))
                    && at > 0
                    && Character.isHighSurrogate(text.charAt(at - 1));
        }

        private Matcher all() {
            if (matcher == null)
                matcher = pattern.matcher(text)
                        .region(from, to)
                        .useTransparentBounds(true)
                        .useAnchoringBounds(false);
            return matcher;
        }

        /** A line break may stand behind the end of what {@code $} ends. */
        private static boolean isBreak(char c) {
            return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
        }

        private boolean endsWell(char c) {
            return last.has(c) || isBreak(c);
        }

        public int start() {
            return matcher.start();
        }

        public int end() {
            return matcher.end();
        }

        /** Where the group begins; -1 where it took no part in the match. */
        public int start(int index) {
            return matcher.start(index);
        }

        /** Where the group ends; -1 where it took no part in the match. */
        public int end(int index) {
            return matcher.end(index);
        }

        /** The words of the match. */
        public String group() {
            return matcher.group();
        }

        /** Null where the group took no part in the match. */
        public String group(String name) {
            return matcher.group(name);
        }

        /** Null where the group took no part in the match. */
        public String group(int index) {
            return matcher.group(index);
        }
    }
}
