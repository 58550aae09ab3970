package io.investmentstreams.ledger.same;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.investmentstreams.extract.money.Amount;
import io.investmentstreams.extract.place.Region;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Of a sighting what most often tells it from others, short enough to stand beside its id wherever it is filed.
 *
 * @param code     of its place; empty when none is told
 * @param official whether the gazetteer knows its place by the same path
 * @param core     see {@link Sighting#core}
 * @param letters  see {@link NameForm#letters}
 * @param phase    whether it names a phase
 * @param building see {@link SameProject#building}
 * @param amount   null when none is told
 * @param day      null when unknown
 * @param sentence a hash of the evidence; empty when too short to tell one sentence from another
 */
public record Outline(
        String code,
        boolean official,
        boolean correction,
        boolean fund,
        boolean phase,
        boolean building,
        String core,
        String letters,
        List<Company> investors,
        Amount amount,
        LocalDate day,
        String sentence) {
    static final char END = ',';
    private static final char OFFICIAL = 'o';
    static final char CORRECTION = 'c';
    private static final char FUND = 'f';
    private static final char PHASE = 'p';
    private static final char BUILDING = 'b';

    public static Outline of(Sighting s) {
        Region region = s.item().region();
        return new Outline(
                region == null ? "" : region.code(),
                region == null || s.name().wording().isOfficial(region),
                s.correction(),
                s.name().fund(),
                s.name().phase() != null,
                SameProject.building(s.stage()),
                s.core(),
                s.name().letters(),
                s.investors(),
                s.item().amount(),
                s.day(),
                s.sentence() == null ? "" : Integer.toHexString(s.sentence().hashCode()));
    }

    /** The pairs of letters it is filed by, as {@link Pairs} writes them, and then its outline as text. */
    public static byte[] write(Sighting s) {
        byte[] pairs = Pairs.of(s).bytes();
        byte[] text = of(s).text().getBytes(UTF_8);
        byte[] both = Arrays.copyOf(pairs, pairs.length + text.length);
        System.arraycopy(text, 0, both, pairs.length, text.length);
        return both;
    }

    private String text() {
        String flags = (official ? "" + OFFICIAL : "")
                + (correction ? CORRECTION : "")
                + (fund ? FUND : "")
                + (phase ? PHASE : "")
                + (building ? BUILDING : "");
        String before = letters.endsWith(core) ? letters.substring(0, letters.length() - core.length()) : "=" + letters;
        String companies = investors.stream()
                .map(c -> c.core().equals(c.brand()) ? c.core() : c.core() + "/" + c.brand())
                .collect(Collectors.joining(";"));
        return String.join(
                "" + END,
                code,
                flags,
                core,
                before,
                companies,
                amount == null ? "" : money(),
                day == null ? "" : Long.toString(day.toEpochDay()),
                sentence);
    }

    private String money() {
        String value = amount.isExact()
                ? figure(amount.value())
                : figure(amount.value()) + "/" + figure(amount.low()) + "/" + figure(amount.high());
        return amount.currency() + " " + value;
    }

    private static String figure(BigDecimal x) {
        return x == null ? "" : x.stripTrailingZeros().toString();
    }

    /** Where the code of its place begins, which {@link #END} ends; after it come its flags, ended so too. */
    static int code(byte[] bytes, int from) {
        return Pairs.end(bytes, from);
    }

    /** Reads what {@link #write} wrote, from {@code from} until before {@code to}. */
    public static Outline parse(byte[] bytes, int from, int to) {
        int start = Pairs.end(bytes, from);
        Fields f = new Fields(new String(bytes, start, to - start, UTF_8));
        String code = f.next(END);
        String flags = f.next(END);
        String core = f.next(END);
        String before = f.next(END);
        return new Outline(
                code,
                flags.indexOf(OFFICIAL) >= 0,
                flags.indexOf(CORRECTION) >= 0,
                flags.indexOf(FUND) >= 0,
                flags.indexOf(PHASE) >= 0,
                flags.indexOf(BUILDING) >= 0,
                core,
                before.startsWith("=") ? before.substring(1) : before + core,
                companies(f.next(END)),
                amount(f.next(END)),
                day(f.next(END)),
                f.rest());
    }

    private static List<Company> companies(String text) {
        if (text.isEmpty()) return List.of();
        List<Company> companies = new ArrayList<>(2);
        for (Fields all = new Fields(text); all.hasMore(); ) {
            Fields company = new Fields(all.next(';'));
            String core = company.next('/');
            companies.add(new Company(core, company.hasMore() ? company.rest() : core));
        }
        return companies;
    }

    private static Amount amount(String text) {
        if (text.isEmpty()) return null;
        Fields f = new Fields(text);
        String currency = f.next(' ');
        String value = f.next('/');
        return f.hasMore()
                ? new Amount(figure(value), figure(f.next('/')), figure(f.rest()), currency)
                : Amount.exact(new BigDecimal(value), currency);
    }

    private static BigDecimal figure(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }

    private static LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.ofEpochDay(Long.parseLong(text));
    }

    /** Cuts a text at signs, from its head on. */
    private static final class Fields {
        private final String text;
        private int at;

        Fields(String text) {
            this.text = text;
        }

        boolean hasMore() {
            return at <= text.length();
        }

        /** What stands before the next such sign, or the rest; goes behind it. */
        String next(char sign) {
            int end = text.indexOf(sign, at);
            String field = end < 0 ? text.substring(at) : text.substring(at, end);
            at += field.length() + 1;
            return field;
        }

        String rest() {
            return text.substring(at);
        }
    }
}
