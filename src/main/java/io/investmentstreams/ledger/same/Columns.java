package io.investmentstreams.ledger.same;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.investmentstreams.extract.money.Amount;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.LocalDate;
import java.util.List;

/**
 * What an outline tells by numbers, at fixed places at its head, so that most others are passed over without being made text.
 *
 * @param flags     see the constants
 * @param place     the code of its place; 0 when none is told or its code is no such number
 * @param day       since 1970; {@link #UNDATED} when unknown
 * @param investors {@link Letters#in} the core of its investor; 0 for none, {@link #SEVERAL} for several
 * @param brand     a hash of the brand of its only investor
 * @param letters   {@link Letters#in} its name
 * @param digits    of its amount if that is {@link #EXACT}, without noughts at the end; {@code exponent} tells how many of those follow
 * @param currency  its three letters
 */
record Columns(
        int flags,
        int place,
        int day,
        int investors,
        short brand,
        int letters,
        int digits,
        int exponent,
        int currency) {
    static final int OFFICIAL = 1;
    static final int CORRECTION = 1 << 1;
    static final int FUND = 1 << 2;
    static final int PHASE = 1 << 3;
    static final int BUILDING = 1 << 4;
    /** Its amount is told by the columns. */
    static final int EXACT = 1 << 5;
    /** Its amount is told, but not by the columns. */
    static final int INEXACT = 1 << 6;

    static final int UNDATED = Integer.MIN_VALUE;
    static final int SEVERAL = -1;
    static final int LENGTH = 27;

    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);

    static Columns of(Outline o) {
        BigDecimal exact = exact(o.amount());
        int flags = (o.official() ? OFFICIAL : 0)
                | (o.correction() ? CORRECTION : 0)
                | (o.fund() ? FUND : 0)
                | (o.phase() ? PHASE : 0)
                | (o.building() ? BUILDING : 0)
                | (exact != null ? EXACT : 0)
                | (exact == null && o.amount() != null ? INEXACT : 0);
        List<Company> companies = o.investors();
        return new Columns(
                flags,
                place(o.code()),
                o.day() == null ? UNDATED : Math.toIntExact(o.day().toEpochDay()),
                companies.size() > 1
                        ? SEVERAL
                        : companies.isEmpty() ? 0 : Letters.in(companies.get(0).core()),
                companies.size() == 1 ? Letters.hash(companies.get(0).brand()) : 0,
                Letters.in(o.letters()),
                exact == null ? 0 : exact.unscaledValue().intValue(),
                exact == null ? 0 : -exact.scale(),
                exact == null ? 0 : currency(o.amount().currency()));
    }

    void write(ByteBuffer to) {
        to.put((byte) flags)
                .putInt(place)
                .putInt(day)
                .putInt(investors)
                .putShort(brand)
                .putInt(letters);
        to.putInt(digits).put((byte) exponent).put((byte) (currency >> 16)).putShort((short) currency);
    }

    static Columns read(byte[] list, int at) {
        return new Columns(
                list[at],
                (int) INT.get(list, at + 1),
                (int) INT.get(list, at + 5),
                (int) INT.get(list, at + 9),
                (short) SHORT.get(list, at + 13),
                (int) INT.get(list, at + 15),
                (int) INT.get(list, at + 19),
                list[at + 23],
                (list[at + 24] << 16) | ((short) SHORT.get(list, at + 25) & 0xffff));
    }

    /** Of what is written at a place of a list. */
    static int place(byte[] list, int at) {
        return (int) INT.get(list, at + 1);
    }

    static boolean isCorrection(byte[] list, int at) {
        return (list[at] & CORRECTION) != 0;
    }

    boolean is(int flag) {
        return (flags & flag) != 0;
    }

    /** What {@link #place} stands for; empty for 0. */
    static String code(int place) {
        if (place == 0) return "";
        return place > 0 ? Integer.toString(place) : "" + (char) (-place >> 8) + (char) (-place & 0xff);
    }

    /** Null when the columns don't tell it. */
    Amount amount() {
        if (!is(EXACT)) return null;
        byte[] letters = {(byte) (currency >> 16), (byte) (currency >> 8), (byte) currency};
        return Amount.exact(BigDecimal.valueOf(digits, -exponent), new String(letters, US_ASCII));
    }

    LocalDate date() {
        return day == UNDATED ? null : LocalDate.ofEpochDay(day);
    }

    /** What stands for a code; 0 for one of another form than those of divisions and countries. */
    private static int place(String code) {
        boolean division = (code.length() == 6 || code.length() == 9)
                && code.charAt(0) != '0'
                && code.chars().allMatch(c -> c >= '0' && c <= '9');
        if (division) return Integer.parseInt(code);
        boolean country = code.length() == 2 && code.chars().allMatch(c -> c >= 'A' && c <= 'Z');
        return country ? -((code.charAt(0) << 8) | code.charAt(1)) : 0;
    }

    /** Without noughts at its end; null for what the columns can't hold. */
    private static BigDecimal exact(Amount amount) {
        if (amount == null || !amount.isExact()) return null;
        String currency = amount.currency();
        if (currency.length() != 3 || !currency.chars().allMatch(c -> c >= 'A' && c <= 'Z')) return null;
        BigDecimal bare = amount.value().stripTrailingZeros();
        boolean fits = bare.unscaledValue().bitLength() < Integer.SIZE && (byte) -bare.scale() == -bare.scale();
        return fits ? bare : null;
    }

    private static int currency(String letters) {
        return (letters.charAt(0) << 16) | (letters.charAt(1) << 8) | letters.charAt(2);
    }
}
