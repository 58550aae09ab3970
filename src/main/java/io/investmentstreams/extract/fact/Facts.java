package io.investmentstreams.extract.fact;

import io.investmentstreams.extract.date.DateMention;
import io.investmentstreams.extract.money.MoneyMention;
import io.investmentstreams.extract.place.PlaceFound;
import io.investmentstreams.extract.text.CleanText;
import io.investmentstreams.extract.text.CueTable.Hit;
import io.investmentstreams.extract.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/** What the parts found in one text, a body or a title; all lists in the order of the text. */
public record Facts(
        CleanText clean,
        List<Period> periods,
        List<MoneyMention> money,
        List<Count> counts,
        List<DateMention> dates,
        List<PlaceFound> places,
        List<Hit> stages,
        List<Hit> scopes,
        List<Hit> topics,
        List<Row> rows) {

    /** No clause is longer; text without any mark would cost its square. */
    private static final int LONGEST_CLAUSE = 1000;

    /** Nor is a sentence: each claim is weighed against the whole of its own, and a longer one is a table without full stops. */
    private static final int LONGEST_PERIOD = 4000;

    public String text() {
        return clean.text();
    }

    /** The text with its title, null when there is none, on a line before it. */
    public String headed(Facts title) {
        return title == null ? text() : title.text() + '\n' + text();
    }

    public String slice(int start, int end) {
        return clean.text().substring(start, end);
    }

    /** The sentence that holds the offset, else the last one that begins before it. */
    public Period periodOf(int at) {
        int low = 0;
        int high = periods.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (periods.get(middle).start() <= at) low = middle;
            else high = middle - 1;
        }
        return periods.get(low);
    }

    /** What of its sentence lies between the semicolons around the stretch. */
    public Period part(int start, int end) {
        Period whole = periodOf(start);
        int from = text().lastIndexOf(';', start);
        int to = text().indexOf(';', end);
        return new Period(
                Math.max(whole.start(), from + 1), to < 0 ? whole.end() : Math.min(whole.end(), to), whole.paragraph());
    }

    /** The hits, which do not overlap, that lie inside the stretch. */
    public static List<Hit> within(List<Hit> hits, int start, int end) {
        int from = firstFrom(hits, Hit::start, start);
        int to = from;
        while (to < hits.size() && hits.get(to).end() <= end) to++;
        return hits.subList(from, to);
    }

    /** Whether one of these stages is told of inside the stretch. */
    public boolean tells(Set<String> labels, int start, int end) {
        return within(stages, start, end).stream().map(Hit::label).anyMatch(labels::contains);
    }

    /** Where a word turns the stretch to something else than investment; -1 where none does. */
    public int turnAway(int start, int end) {
        return within(topics, start, end).stream()
                .filter(t -> t.cue().weight() > 1)
                .mapToInt(Hit::start)
                .findFirst()
                .orElse(-1);
    }

    /** Index of the first that begins at the offset or behind it. */
    private static <T> int firstFrom(List<T> inOrder, ToIntFunction<T> begin, int start) {
        int low = 0;
        int high = inOrder.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (begin.applyAsInt(inOrder.get(middle)) < start) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /** The places that begin in the sentence. */
    public List<PlaceFound> placesIn(Period period) {
        return places.subList(
                firstFrom(places, PlaceFound::start, period.start()),
                firstFrom(places, PlaceFound::start, period.end()));
    }

    /** Index of the first place that begins at the offset or behind it. */
    public int firstPlaceFrom(int at) {
        return firstFrom(places, PlaceFound::start, at);
    }

    /** True if a count of something stands in the stretch. */
    public boolean hasCount(int from, int to) {
        int at = firstFrom(counts, Count::start, from);
        return at < counts.size() && counts.get(at).start() < to;
    }

    /** The sentence before in the same paragraph, else the sentence itself. */
    public Period before(Period period) {
        Period before = periods.get(Math.max(0, indexOf(period) - 1));
        return before.paragraph() == period.paragraph() ? before : period;
    }

    /** The words between an amount and the one before it. */
    public String since(int amount) {
        int from = money.get(amount - 1).end();
        int to = money.get(amount).start();
        return slice(from, Math.max(from, to));
    }

    /** The last count that begins before the offset; null when none does. */
    public Count lastCountBefore(int at) {
        int next = firstFrom(counts, Count::start, at);
        return next == 0 ? null : counts.get(next - 1);
    }

    /** The first amount that begins at the offset or behind it; null when none does. */
    public MoneyMention firstMoneyFrom(int at) {
        int first = firstFrom(money, MoneyMention::start, at);
        return first == money.size() ? null : money.get(first);
    }

    /** The last amount that begins before the offset; null when none does. */
    public MoneyMention lastMoneyBefore(int at) {
        int next = firstFrom(money, MoneyMention::start, at);
        return next == 0 ? null : money.get(next - 1);
    }

    /** Place of the sentence among all of them. */
    public int indexOf(Period period) {
        int low = 0;
        int high = periods.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (periods.get(middle).start() < period.start()) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /** Where the clause that holds {@code at} begins, not before the sentence. */
    public int clauseStart(int at) {
        int floor = periodOf(Math.min(at, text().length() - 1)).start();
        floor = Math.max(floor, at - LONGEST_CLAUSE);
        int i = at;
        while (i > floor && !Clauses.isBreak(text(), i - 1)) i--;
        return i;
    }

    /** Where the clause that holds {@code at} ends, its mark left out. */
    public int clauseEnd(int at) {
        int limit = periodOf(Math.min(at, text().length() - 1)).end();
        limit = Math.min(limit, at + LONGEST_CLAUSE);
        int i = at;
        while (i < limit && !Clauses.isBreak(text(), i)) i++;
        return i;
    }

    static List<Period> periods(CleanText clean) {
        List<Period> joined = new ArrayList<>();
        for (Sentence s : clean.sentences()) {
            Period last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            boolean goesOn = last != null
                    && last.paragraph() == s.paragraph()
                    && s.end() - last.start() <= LONGEST_PERIOD
                    && clean.text().charAt(last.end() - 1) == ';';
            if (goesOn) joined.set(joined.size() - 1, new Period(last.start(), s.end(), s.paragraph()));
            else add(joined, clean.text(), s);
        }
        return joined;
    }

    private static void add(List<Period> periods, String text, Sentence s) {
        int from = s.start();
        while (s.end() - from > LONGEST_PERIOD) {
            int least = from + LONGEST_PERIOD / 2;
            int to = from + LONGEST_PERIOD;
            while (to > least && !Clauses.isBreak(text, to - 1)) to--;
            periods.add(new Period(from, to, s.paragraph()));
            from = to;
        }
        periods.add(new Period(from, s.end(), s.paragraph()));
    }
}
