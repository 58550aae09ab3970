package io.investmentstreams.extract.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class MoneyReaderProperties {
    private static final MoneyReader READER = new MoneyReader();
    private static final String SIGNS =
            "0123456789.,.,一二三五九十百千万亿零两几数双个多余来点元美欧港币人民至到从增超近约不低于均各以上下左右内项目家级企业(){}（）约合折¥$- —~年月日的，。、吨公里　\n";

    @Property
    void aFigureReadsTheSameInEveryNotation(@ForAll @LongRange(min = 1, max = 9_999_999) long hundredthsOfYi) {
        BigDecimal yi = BigDecimal.valueOf(hundredthsOfYi, 2);
        BigDecimal expected = yi.movePointRight(8);
        String wan = yi.movePointRight(4).toBigInteger().toString();
        for (String form : List.of(
                yi.toPlainString() + "亿元",
                yi.toPlainString() + "亿",
                yi.stripTrailingZeros().toPlainString() + " 亿元",
                fullWidth(yi.toPlainString()) + "亿元",
                wan + "万元",
                grouped(wan, ",") + "万元",
                grouped(wan, " ") + "万元",
                grouped(yi.movePointRight(8).toBigInteger().toString(), ",") + "元",
                chinese(hundredthsOfYi * 100) + "元")) {
            List<MoneyMention> mentions = READER.read("总投资" + form + "。");
            assertThat(mentions).as(form).hasSize(1);
            assertThat(mentions.get(0).amount()).as(form).isEqualTo(Amount.exact(expected, "CNY"));
            assertThat(mentions.get(0).start()).as(form).isEqualTo(3);
            assertThat(mentions.get(0).end()).as(form).isEqualTo(3 + form.length());
        }
    }

    @Property
    void aBoundOpensOneSideOnly(@ForAll @IntRange(min = 1, max = 9_999) int yi) {
        BigDecimal figure = BigDecimal.valueOf(yi).movePointRight(8);
        assertThat(amount("超" + yi + "亿元")).isEqualTo(new Amount(figure, figure, null, "CNY"));
        assertThat(amount("近" + yi + "亿元")).isEqualTo(new Amount(figure, null, figure, "CNY"));
        assertThat(amount("约" + yi + "亿元")).isEqualTo(new Amount(figure, null, null, "CNY"));
        assertThat(amount(yi + "多亿美元")).isEqualTo(new Amount(figure, figure, null, "USD"));
    }

    @Property
    void spansLieInTheTextAndInOrder(@ForAll String anything) {
        checkSpans(anything);
    }

    @Property(tries = 3000)
    void spansLieInTheTextAndInOrderForTextMadeOfMoneyWords(@ForAll("moneyWords") String text) {
        checkSpans(text);
    }

    @Property(tries = 2000)
    void fullWidthReadsLikeHalfWidth(@ForAll("moneyWords") String text) {
        assertThat(READER.read(fullWidth(text))).isEqualTo(READER.read(text));
    }

    @Property
    void proseWithoutUnitsHoldsNoMoney(@ForAll("prose") String prose) {
        assertThat(READER.read(prose)).isEmpty();
    }

    @Example
    void endlessRunsAreReadInOnePass() {
        for (String piece : List.of("9", "一", "1,", "1 ", "1.", "亿", "十", "1至", "一点", "几", "双百", "(", "从1", "约")) {
            assertThat(READER.read(piece.repeat(500_000))).as(piece).isEmpty();
        }
        assertThat(READER.read("1亿元至".repeat(200_000))).isNotEmpty();
        assertThat(READER.read("1亿元(约1亿美元".repeat(100_000))).isNotEmpty();
    }

    @Provide
    Arbitrary<String> moneyWords() {
        Arbitrary<String> signs =
                Arbitraries.strings().withChars(SIGNS.toCharArray()).ofMaxLength(12);
        Arbitrary<String> phrases = Arbitraries.of(
                "总投资", "10亿元", "约合", "3.5亿美元", "(折合人民币20亿元)", "增至", "数十亿", "5000万", "以上项目3个", "均超", "2到3亿", "人民币");
        return Arbitraries.oneOf(signs, phrases).list().ofMaxSize(12).map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> prose() {
        Arbitrary<Character> han =
                Arbitraries.chars().range('\u4e00', '\u9fa5').filter(c -> "元圆亿億万萬兆币镑郎".indexOf(c) < 0);
        Arbitrary<Character> other =
                Arbitraries.of(',', '。', '2', '0', '1', '7', '.', '%', '年', '月', '百', '千', '十', '三', '(', ')');
        return Combinators.combine(han.list().ofMaxSize(60), other.list().ofMaxSize(30))
                .as((a, b) -> {
                    StringBuilder mixed = new StringBuilder();
                    for (int i = 0; i < Math.max(a.size(), b.size()); i++) {
                        if (i < a.size()) mixed.append(a.get(i));
                        if (i < b.size()) mixed.append(b.get(i));
                    }
                    return mixed.toString();
                });
    }

    private static void checkSpans(String text) {
        int last = 0;
        for (MoneyMention mention : READER.read(text)) {
            assertThat(mention.start()).isGreaterThanOrEqualTo(last);
            assertThat(mention.end()).isGreaterThan(mention.start()).isLessThanOrEqualTo(text.length());
            last = mention.end();
        }
    }

    private static Amount amount(String text) {
        List<MoneyMention> mentions = READER.read(text);
        assertThat(mentions).hasSize(1);
        return mentions.get(0).amount();
    }

    private static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder();
        for (char c : text.toCharArray()) wide.append(c > ' ' && c <= '~' ? (char) (c - '!' + 0xFF01) : c);
        return wide.toString();
    }

    private static String grouped(String digits, String separator) {
        StringBuilder grouped = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > 0; at -= 3) grouped.insert(at, separator);
        return grouped.toString();
    }

    /** The number of 万 in Chinese characters, 亿 and 万 apart. */
    private static String chinese(long wan) {
        String yi = wan >= 10_000 ? section(wan / 10_000, true) + "亿" : "";
        return wan % 10_000 == 0 ? yi : yi + section(wan % 10_000, yi.isEmpty()) + "万";
    }

    private static String section(long number, boolean first) {
        if (number >= 10_000) return section(number / 10_000, true) + "万" + section(number % 10_000, false);
        StringBuilder written = new StringBuilder();
        boolean gap = !first && number < 1000 && number > 0;
        long rest = number;
        for (int unit = 1000, i = 0; i < 4; unit /= 10, i++) {
            long digit = rest / unit;
            rest %= unit;
            if (digit == 0) {
                gap |= written.length() > 0 && rest > 0;
                continue;
            }
            if (gap) written.append('零');
            gap = false;
            written.append("零一二三四五六七八九".charAt((int) digit)).append(i < 3 ? "千百十".substring(i, i + 1) : "");
        }
        return written.toString();
    }
}
