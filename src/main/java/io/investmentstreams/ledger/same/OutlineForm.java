package io.investmentstreams.ledger.same;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.investmentstreams.extract.money.Amount;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Outlines as bytes: {@link Columns}; the core of the name, two bytes a letter behind their number, so that pairs of letters are compared
 * where they stand; the rest as text.
 */
public final class OutlineForm {
    private static final char END = ',';

    private OutlineForm() {}

    public static byte[] write(Outline o) {
        Columns columns = Columns.of(o);
        byte[] rest = rest(o, columns).getBytes(UTF_8);
        int letters = o.core().length();
        ByteBuffer all =
                ByteBuffer.allocate(Columns.LENGTH + Lengths.size(letters) + Character.BYTES * letters + rest.length);
        columns.write(all);
        Lengths.write(letters, all);
        for (int i = 0; i < letters; i++) all.putChar(o.core().charAt(i));
        return all.put(rest).array();
    }

    private static String rest(Outline o, Columns columns) {
        String core = o.core();
        String letters = o.letters();
        String before = letters.endsWith(core) ? letters.substring(0, letters.length() - core.length()) : "=" + letters;
        String companies = o.investors().stream()
                .map(c -> c.core().equals(c.brand()) ? c.core() : c.core() + "/" + c.brand())
                .collect(Collectors.joining(";"));
        String amount = columns.is(Columns.INEXACT) ? money(o.amount()) : "";
        return before + END + companies + END + amount + END + (columns.place() == 0 ? o.code() : "");
    }

    private static String money(Amount a) {
        return a.currency() + " " + figure(a.value()) + "/" + figure(a.low()) + "/" + figure(a.high());
    }

    private static String figure(BigDecimal x) {
        return x == null ? "" : x.stripTrailingZeros().toString();
    }

    /** Where the number of letters of the core stands in what is written at a place of a list. */
    static int core(int at) {
        return at + Columns.LENGTH;
    }

    /** Reads what {@link #write} wrote, from {@code from} until before {@code to}. */
    public static Outline read(byte[] list, int from, int to) {
        Columns columns = Columns.read(list, from);
        int count = Lengths.read(list, core(from));
        int at = core(from) + Lengths.size(count);
        String core = letters(list, at, count);
        at += Character.BYTES * count;
        Fields f = new Fields(new String(list, at, to - at, UTF_8));
        String before = f.next(END);
        List<Company> companies = companies(f.next(END));
        String amount = f.next(END);
        String code = f.rest();
        return new Outline(
                columns.place() == 0 ? code : Columns.code(columns.place()),
                columns.is(Columns.OFFICIAL),
                columns.is(Columns.CORRECTION),
                columns.is(Columns.FUND),
                columns.is(Columns.PHASE),
                columns.is(Columns.BUILDING),
                core,
                before.startsWith("=") ? before.substring(1) : before + core,
                companies,
                amount.isEmpty() ? columns.amount() : amount(amount),
                columns.date());
    }

    private static String letters(byte[] list, int from, int count) {
        char[] letters = new char[count];
        for (int i = 0, at = from; i < count; i++, at += 2)
            letters[i] = (char) ((list[at] << Byte.SIZE) | (list[at + 1] & 0xff));
        return new String(letters);
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
        Fields f = new Fields(text);
        String currency = f.next(' ');
        return new Amount(number(f.next('/')), number(f.next('/')), number(f.rest()), currency);
    }

    private static BigDecimal number(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
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
