package io.investmentstreams.extract.date;

import io.investmentstreams.extract.date.Named.Anchor;
import io.investmentstreams.extract.date.Named.Part;
import io.investmentstreams.extract.text.Characters;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Fills in what the dates of one text leave out. */
final class DateResolver {
    private static final Characters ENDS = Characters.of("。;!?\n");
    private static final int NEAR = 300;
    /** A 29 February may lie this many years back. */
    private static final int LEAP = 8;

    private final List<Named> named;
    private final LocalDate published;
    private final List<DateMention> resolved = new ArrayList<>();
    private final BitSet sentenceEnds = new BitSet();
    private final YearMonth[] fullAfter;
    private final LocalDate today;
    private int knownYear;
    private Named year;
    private DateMention month;

    DateResolver(char[] c, List<Named> named, LocalDate published) {
        this.named = named;
        this.published = published;
        this.fullAfter = fullAfter(named);
        for (int i = 0; i < c.length; i++) if (ENDS.has(c[i])) sentenceEnds.set(i);
        this.today = today();
    }

    /** The day the text calls today: the one it states itself, else the day of publication. */
    private LocalDate today() {
        for (int i = 0; i < named.size(); i++) {
            Named n = named.get(i);
            if (n.anchor() != Anchor.STATED) continue;
            Part part = from(i);
            return part == null || !exists(part) ? published : first(part).minusDays(n.shift());
        }
        return published;
    }

    /** For each mention, the month of the first full date behind it. */
    private static YearMonth[] fullAfter(List<Named> named) {
        YearMonth[] months = new YearMonth[named.size()];
        for (int i = named.size() - 2; i >= 0; i--) {
            Part next = named.get(i + 1).from();
            boolean full = next.year() > 0 && next.month() > 0;
            months[i] = full ? YearMonth.of(next.year(), next.month()) : months[i + 1];
        }
        return months;
    }

    /** The mentions in order; a date that no calendar has (2月30日) is left out. */
    List<DateMention> resolve() {
        for (int i = 0; i < named.size(); i++) {
            Named n = named.get(i);
            Part from = from(i);
            if (from != null && !exists(from)) continue;
            DateMention mention = mention(n, from);
            resolved.add(mention);
            if (n.from().year() > 0) year = n;
            if (from != null) knownYear = from.year();
            if (from != null && from.month() > 0) month = mention;
        }
        return resolved;
    }

    private Part from(int i) {
        Named n = named.get(i);
        Part part = n.from();
        return switch (n.anchor()) {
            case DAY -> today == null ? null : part(today.plusDays(n.shift()));
            case MONTH -> today == null ? null : inMonth(YearMonth.from(today).plusMonths(n.shift()), part.day());
            case YEAR -> today == null ? null : new Part(today.getYear() + n.shift(), part.month(), part.day());
            case SAME_YEAR -> knownYear == 0 ? null : new Part(knownYear, part.month(), part.day());
            case NONE, STATED ->
                part.year() > 0 ? part : part.month() > 0 ? withYear(i, part) : withMonth(i, part.day());
        };
    }

    private Part withYear(int i, Part part) {
        Named n = named.get(i);
        if (year != null && sameSentence(year.end(), n.start())) {
            Part said = new Part(year.from().year(), part.month(), part.day());
            if (exists(said) && (published == null || !first(said).isAfter(published))) return said;
        }
        if (published != null) return n.future() ? comingYear(part) : lastYear(part);
        return nearYear(i, part);
    }

    /** The latest such date that does not lie after the publication. */
    private Part lastYear(Part part) {
        for (int y = published.getYear(); y >= published.getYear() - LEAP; y--) {
            Part candidate = new Part(y, part.month(), part.day());
            if (exists(candidate) && !first(candidate).isAfter(published)) return candidate;
        }
        return new Part(published.getYear(), part.month(), part.day());
    }

    private Part comingYear(Part part) {
        for (int y = published.getYear(); y <= published.getYear() + LEAP; y++) {
            Part candidate = new Part(y, part.month(), part.day());
            if (exists(candidate) && !last(candidate).isBefore(published)) return candidate;
        }
        return new Part(published.getYear(), part.month(), part.day());
    }

    /** Without a publication date: the one year that dates nearby agree on. */
    private Part nearYear(int i, Part part) {
        TreeSet<Integer> years = new TreeSet<>();
        for (int k = i - 1; k >= 0 && named.get(i).start() - named.get(k).end() <= NEAR; k--)
            addYear(named.get(k), years);
        for (int k = i + 1;
                k < named.size() && named.get(k).start() - named.get(i).end() <= NEAR;
                k++) {
            addYear(named.get(k), years);
        }
        return years.size() == 1 ? new Part(years.first(), part.month(), part.day()) : null;
    }

    private static void addYear(Named n, Set<Integer> years) {
        if (n.from().year() > 0 && n.from().month() > 0) years.add(n.from().year());
    }

    private Part withMonth(int i, int day) {
        Named n = named.get(i);
        boolean near = month != null && n.start() - month.end() <= NEAR;
        YearMonth base =
                near ? YearMonth.from(month.on()) : published != null ? YearMonth.from(published) : fullAfter[i];
        if (base == null) return null;
        if (published == null || n.future()) return inMonth(base, day);
        YearMonth latest = base;
        while (!exists(inMonth(latest, day)) || first(inMonth(latest, day)).isAfter(published))
            latest = latest.minusMonths(1);
        return inMonth(latest, day);
    }

    private boolean sameSentence(int from, int to) {
        int end = sentenceEnds.nextSetBit(from);
        return end < 0 || end >= to;
    }

    private DateMention mention(Named n, Part from) {
        LocalDate on = from == null ? null : first(from);
        LocalDate until = on == null ? null : until(n, from, on);
        return new DateMention(n.start(), n.end(), on, until, n.precision());
    }

    private static LocalDate until(Named n, Part from, LocalDate on) {
        Part to = n.to();
        if (to.equals(n.from())) return last(from);
        int y = to.year() > 0 ? to.year() : from.year();
        Part end = new Part(y, to.month() > 0 ? to.month() : from.month(), to.day());
        if (!exists(end)) return last(from);
        LocalDate until = last(end);
        if (!until.isBefore(on)) return until;
        if (to.year() > 0) return last(from);
        return to.month() > 0 ? until.plusYears(1) : until.plusMonths(1);
    }

    private static Part part(LocalDate day) {
        return new Part(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static Part inMonth(YearMonth month, int day) {
        return new Part(month.getYear(), month.getMonthValue(), day);
    }

    private static boolean exists(Part part) {
        return part.day() == 0 || YearMonth.of(part.year(), part.month()).isValidDay(part.day());
    }

    private static LocalDate first(Part part) {
        return LocalDate.of(part.year(), Math.max(1, part.month()), Math.max(1, part.day()));
    }

    private static LocalDate last(Part part) {
        if (part.day() > 0) return first(part);
        YearMonth month = YearMonth.of(part.year(), part.month() > 0 ? part.month() : 12);
        return month.atEndOfMonth();
    }
}
