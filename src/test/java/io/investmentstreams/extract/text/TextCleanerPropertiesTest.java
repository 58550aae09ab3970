package io.investmentstreams.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextCleanerPropertiesTest {
    private static final TextCleaner CLEANER = new TextCleaner();
    private static final Map<Character, String> READINGS =
            Map.of('项', "xiàng", '产', "chǎn", '业', "yè", '签', "qiān", '约', "yuē", '资', "zī", '区', "qū", '发', "fā");
    private static final List<String> PARTS = List.of(
            "本次活动", "集中签约", "12个项目", "总投资", "35.6亿元", "人工智能产业", "落户高新区", "海康集团", "现场", "企业", "将建设", "基地", "3月8日上午",
            "18亿美元", "无锡市", "发展潜力巨大", "投资额", "超过100亿元", "(一期)", "新能源", "上海电气", "基金规模5亿元", "“双碳”", "2022年");

    @Provide
    Arbitrary<String> news() {
        return Arbitraries.of(PARTS)
                .list()
                .ofMinSize(3)
                .ofMaxSize(9)
                .map(parts -> String.join("", parts) + "。")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(sentences -> String.join("", sentences));
    }

    /** Any UTF-16, lone surrogates included, with the characters that matter here far more often than by chance. */
    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(3, Arbitraries.chars().all()),
                        net.jqwik.api.Tuple.of(
                                4, Arbitraries.chars().with("?？\uFFFD(（)）à导瘓F饘⒔Y1２\n\r \u3000。，；“”項目億著乾>")))
                .array(Character[].class)
                .ofMaxSize(300)
                .map(chars -> List.of(chars).stream().map(String::valueOf).collect(Collectors.joining()));
    }

    @Property(tries = 300)
    void everySpanIsASliceOfTheOriginal(@ForAll("anything") String original) {
        CleanText clean = CLEANER.clean(original);
        int last = 0;
        for (int i = 0; i < clean.text().length(); i++) {
            Span span = clean.span(i, Math.min(clean.text().length(), i + 3));
            assertThat(original.substring(span.start(), span.end())).isEqualTo(span.text());
            assertThat(span.start()).isGreaterThanOrEqualTo(last);
            last = span.start();
        }
    }

    @Property(tries = 300)
    void sentencesFollowOneAnotherAndLeaveNothingOut(@ForAll("anything") String original) {
        CleanText clean = CLEANER.clean(original);
        String text = clean.text();
        StringBuilder joined = new StringBuilder();
        int last = 0;
        for (Sentence sentence : clean.sentences()) {
            assertThat(sentence.start()).isGreaterThanOrEqualTo(last);
            last = sentence.end();
            joined.append(text, sentence.start(), sentence.end());
        }
        assertThat(joined.toString().replace(" ", ""))
                .isEqualTo(text.replace(" ", "").replace("\n", ""));
    }

    @Property(tries = 200)
    void cleanTextStaysAsItIs(@ForAll("news") String text) {
        CleanText clean = CLEANER.clean(text);
        assertThat(clean.text()).isEqualTo(text);
        assertThat(clean.damaged()).isFalse();
    }

    @Property(tries = 200)
    void insertedPinyinLeavesNoTrace(@ForAll("news") String text) {
        assertThat(CLEANER.clean(Damage.withPinyin(text, READINGS)).text()).isEqualTo(text);
    }

    @Property(tries = 150)
    void noFigureThatIsNotFlaggedIsInvented(@ForAll("news") String text) {
        CleanText clean = CLEANER.clean(Damage.marksReplaced(text));
        if (!clean.damaged()) assertThat(numbers(clean.text())).isEqualTo(numbers(text));
        assertThat(numbers(trusted(clean))).isSubsetOf(numbers(text));
    }

    @Property(tries = 100)
    void damageStaysInItsParagraph(@ForAll("news") String text) {
        CleanText clean = CLEANER.clean(Damage.marksReplaced(text) + "\n二期投资20亿元。");
        assertThat(clean.text()).endsWith("\n二期投资20亿元。");
        assertThat(clean.damaged(clean.text().length() - 10, clean.text().length()))
                .isFalse();
    }

    private static List<String> numbers(String text) {
        return Pattern.compile("[0-9]+")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static String trusted(CleanText clean) {
        StringBuilder trusted = new StringBuilder();
        for (int i = 0; i < clean.text().length(); i++)
            trusted.append(clean.damaged(i, i + 1) ? ' ' : clean.text().charAt(i));
        return trusted.toString();
    }
}
