package io.investmentstreams.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.investmentstreams.extract.AmountMention;
import io.investmentstreams.extract.Announcement;
import io.investmentstreams.extract.Article;
import io.investmentstreams.extract.ProjectItem;
import io.investmentstreams.extract.Total;
import io.investmentstreams.extract.money.Amount;
import io.investmentstreams.extract.text.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What must hold of every reading, whatever the text. */
final class Sound {
    private static final Pattern NUMERAL = Pattern.compile("[\\p{Nd}一二三四五六七八九十百千万亿兆两双半数几零〇壹贰叁肆伍陆柒捌玖拾佰仟]");
    private static final Pattern ARABIC = Pattern.compile("\\d[\\d,]*(\\.\\d+)?");
    private static final Pattern HAN_DIGIT = Pattern.compile("[一二三四五六七八九十两双半数几零〇壹贰叁肆伍陆柒捌玖拾]");

    private static final int HIGHEST_POWER = 16;

    private Sound() {}

    static void check(Article article, Announcement a) {
        spans(a).forEach(span -> slice(article, span));
        a.amounts().forEach(Sound::standsInItsSpan);
        List<Amount> told = a.amounts().stream().map(AmountMention::amount).toList();
        for (ProjectItem p : a.projects()) {
            isTold(p.amount(), told, p);
            isInside(p.within(), a);
        }
        for (int i = 0; i < a.totals().size(); i++) {
            Total t = a.totals().get(i);
            isTold(t.amount(), told, t);
            isInside(t.within(), a);
            if (t.within() != null) assertThat(t.within()).isNotEqualTo(i);
        }
    }

    private static List<Span> spans(Announcement a) {
        List<Span> spans = new ArrayList<>();
        a.amounts().forEach(x -> spans.add(x.span()));
        a.places().forEach(x -> spans.add(x.span()));
        a.projects().forEach(x -> spans.add(x.evidence()));
        a.totals().forEach(x -> spans.add(x.evidence()));
        return spans;
    }

    private static void slice(Article article, Span span) {
        String text = span.in() == null ? article.text() : article.title();
        assertThat(span.end()).isBetween(span.start(), text.length());
        assertThat(text.substring(span.start(), span.end())).isEqualTo(span.text());
    }

    private static void standsInItsSpan(AmountMention a) {
        String words =
                a.span().normalized() == null ? a.span().text() : a.span().normalized();
        assertThat(NUMERAL.matcher(words).find()).as(words).isTrue();
        List<String> figures = new ArrayList<>();
        Matcher m = ARABIC.matcher(words);
        while (m.find()) figures.add(m.group().replace(",", ""));
        boolean plain = figures.size() == 1 && !HAN_DIGIT.matcher(words).find();
        if (plain && a.amount().value() != null)
            assertThat(isScaled(new BigDecimal(figures.get(0)), a.amount().value()))
                    .as("%s: %s", words, a.amount())
                    .isTrue();
    }

    /** Units only move the point; an amount has two decimals. */
    private static boolean isScaled(BigDecimal figure, BigDecimal amount) {
        return IntStream.rangeClosed(0, HIGHEST_POWER)
                .mapToObj(power -> figure.scaleByPowerOfTen(power).setScale(2, RoundingMode.HALF_EVEN))
                .anyMatch(scaled -> scaled.compareTo(amount) == 0);
    }

    private static void isTold(Amount amount, List<Amount> told, Object of) {
        if (amount != null)
            assertThat(told).as("amounts of the text, for %s", of).contains(amount);
    }

    private static void isInside(Integer within, Announcement a) {
        if (within != null) assertThat(within).isBetween(0, a.totals().size() - 1);
    }
}
