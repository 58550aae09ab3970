package io.investmentstreams.extract.money;

import java.math.BigDecimal;

/** Parses one number: sections below 万 (see {@link SectionParser}) and the multipliers that scale them. */
final class NumeralParser {
    private final char[] c;
    private int start;
    private final SectionParser section;
    private int pos;
    private BigDecimal low = BigDecimal.ZERO;
    private BigDecimal high = BigDecimal.ZERO;
    private int scale;
    private int peak;
    private boolean more;
    private boolean about;
    private boolean bare;
    private boolean arabic;
    /** Nothing stands before the first multiplier: 亿 of 亿元. */
    private boolean headless;

    private NumeralParser(char[] c, int start) {
        this.c = c;
        this.start = start;
        this.pos = start;
        this.section = new SectionParser(c);
    }

    /** The number that starts at {@code start}; null when there is none or it is no sound number. */
    static Numeral parse(char[] c, int start) {
        return new NumeralParser(c, start).numeral();
    }

    private Numeral numeral() {
        boolean twice = look(0) == '双';
        if (twice) pos++;
        if (twice && !Digits.multiplier(look(0))) return null;
        if (!firstPart()) return null;
        if (twice) {
            low = low.add(low);
            high = high.add(high);
            about = true;
        }
        Numeral numeral = snapshot(null);
        while (scale > 0 && !more && !headless && !isRound() && laterPart()) numeral = snapshot(numeral);
        return numeral;
    }

    /** 千亿 is a round figure in words: digits right behind it (千亿28643人民币) are another number. */
    private boolean isRound() {
        return bare && Digits.arabic(look(0));
    }

    private boolean firstPart() {
        int end = section.parse(pos);
        if (end < 0) return false;
        bare = section.bare();
        arabic = section.arabic();
        boolean empty = end == pos;
        if (arabic) start = section.start();
        pos = end;
        vague();
        int power = big();
        if (power < 0 || (empty && power == 0)) return false;
        headless = empty;
        low = (empty ? BigDecimal.ONE : section.low()).scaleByPowerOfTen(power);
        high = (empty ? BigDecimal.ONE : section.high()).scaleByPowerOfTen(power);
        about |= bare;
        return true;
    }

    /** A smaller part after a multiplier: 2000万 of 1亿2000万. */
    private boolean laterPart() {
        int from = pos;
        int before = scale;
        int end = section.parse(pos);
        if (end > pos && !section.bare()) {
            pos = end;
            vague();
            int power = big();
            if (power >= 0 && join(power, before)) return true;
        }
        pos = from;
        scale = before;
        return false;
    }

    private boolean join(int power, int before) {
        BigDecimal partLow = section.low();
        BigDecimal partHigh = section.high();
        if (power > before) {
            if (before != 4 || power != 8 || arabic || section.arabic()) return false;
            low = low.add(partLow).scaleByPowerOfTen(power);
            high = high.add(partHigh).scaleByPowerOfTen(power);
            return true;
        }
        BigDecimal scaled = partHigh.scaleByPowerOfTen(power);
        if (scaled.compareTo(BigDecimal.ONE.scaleByPowerOfTen(before)) >= 0) return false;
        low = low.add(partLow.scaleByPowerOfTen(power));
        high = high.add(scaled);
        return true;
    }

    /** 多, 余, 来, 几 between a section and its multiplier. */
    private void vague() {
        char v = look(0);
        if ((v == '多' || v == '余') && scales(1)) {
            more = true;
            pos++;
        } else if (v == '来' && section.tens() && scales(1)) {
            about = true;
            pos++;
        } else if (v == '几' && section.tens() && scales(1)) {
            section.severalMore();
            pos++;
        }
    }

    private boolean scales(int ahead) {
        char next = look(ahead);
        return Digits.big(next) > 0 || (next == '个' && Digits.big(look(ahead + 1)) == 8);
    }

    /** The multiplier at hand, as a power of ten; 0 without one, -1 for what is no number (亿万). */
    private int big() {
        int at = 0;
        if (look(0) == '个') at = look(1) == '多' ? 2 : 1;
        while (section.arabic() && at < 2 && look(at) == ' ') at++;
        int power = Digits.big(look(at));
        if (power == 0 || (look(0) == '个' && power != 8)) return scaleTo(0, 0);
        if (look(0) == '个' && at == 2) more = true;
        int next = Digits.big(look(at + 1));
        if (next > 0 && (power != 4 || next != 8)) return -1;
        return next == 8 ? scaleTo(12, at + 2) : scaleTo(power, at + 1);
    }

    private int scaleTo(int power, int length) {
        pos += length;
        scale = power;
        peak = Math.max(peak, power);
        return power;
    }

    private Numeral snapshot(Numeral shorter) {
        return new Numeral(start, pos, low, high, scale, peak, more, about, bare, arabic, shorter);
    }

    private char look(int ahead) {
        return pos + ahead < c.length ? c[pos + ahead] : 0;
    }
}
