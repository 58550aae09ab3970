package io.investmentstreams.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DateReaderProperties {
    private static final DateReader READER = new DateReader();
    private static final LocalDate FIRST = LocalDate.of(2008, 1, 1);

    @Property
    void aFullDateReadsTheSameInEveryNotation(@ForAll @IntRange(max = 8000) int days) {
        LocalDate day = FIRST.plusDays(days);
        int y = day.getYear();
        int m = day.getMonthValue();
        int d = day.getDayOfMonth();
        for (String form : List.of(y + "年" + m + "月" + d + "日", y + "/" + m + "/" + d, day.toString())) {
            assertThat(READER.read(form + ",签约。", null))
                    .containsExactly(new DateMention(0, form.length(), day, day, Precision.DAY));
        }
    }

    @Property
    void aDayWithoutYearIsTheLatestNotAfterThePublication(
            @ForAll @IntRange(max = 8000) int days, @ForAll @IntRange(max = 364) int later) {
        LocalDate day = FIRST.plusDays(days);
        String text = day.getMonthValue() + "月" + day.getDayOfMonth() + "日签约。";
        assertThat(READER.read(text, day.plusDays(later)).get(0).on()).isEqualTo(day);
    }

    @Property(tries = 3000)
    void spansLieInTheTextAndInOrder(@ForAll("dateWords") String text, @ForAll boolean known) {
        int last = 0;
        for (DateMention mention : READER.read(text, known ? LocalDate.of(2024, 2, 29) : null)) {
            assertThat(mention.start()).isGreaterThanOrEqualTo(last);
            assertThat(mention.end()).isLessThanOrEqualTo(text.length());
            last = mention.end();
        }
        READER.publicationStamp(text)
                .ifPresent(stamp -> assertThat(stamp.getYear()).isBetween(1990, 2100));
    }

    @Example
    void endlessRunsAreReadInOnePass() {
        for (String piece : List.of("9", "1日", "同年1月", "1月", "一", "1-", "2021-1-1 ", "2021年", "今天(")) {
            String endless = piece.repeat(200_000);
            List<DateMention> mentions = READER.read(endless, null);
            assertThat(mentions.isEmpty() || mentions.get(mentions.size() - 1).end() <= endless.length())
                    .isTrue();
            assertThat(READER.publicationStamp(endless)).as(piece).isEmpty();
        }
    }

    @Provide
    Arbitrary<String> dateWords() {
        Arbitrary<String> anything = Arbitraries.strings().ofMaxLength(6);
        Arbitrary<String> words = Arbitraries.of(
                "2021", "年", "月", "日", "9", "31", "2", "30", "12", "至", "-", "/", "去年", "今天", "(", ")", "昨日", "同年",
                "本月", "上月", "十", "二〇二一", "号", " ", "。", ",", "将于", "发布时间:", "10:30", "\n");
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(1, anything), net.jqwik.api.Tuple.of(8, words))
                .list()
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
    }
}
