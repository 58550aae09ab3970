package io.investmentstreams.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {
    private static final List<String> WORDS = List.of("签约", "项目", "投资", "亿元", "县12元,", "bb", "甲甲", "约)");
    private static final String LETTERS = "甲乙丙项目签约投资的共计亿元在县12aB,;。 ()“&-^$.|\n\uD840\uDC00\uDC00";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "签约|投资(?!的)|项目$",
                "(签约|投资){1,2}的?[^,;。]{2,4}?(项目|甲)",
                "^(签约|投资)",
                "^[^,;。]{0,4}(签约|投资)$",
                "(项目|[的甲乙])+$",
                "(?<=县)()(\\d{1,4})(元)(?=[,;])",
                "(?<!甲)(投资|签约)(?!项目|的)(了|共)?",
                "([\\p{IsHan}A-Za-z0-9&·()]{2,8}?)(?:投资|项目)",
                "(?:^|(?<=[,;。]))(?<who>[\\p{IsHan}&]{1,6}?)(?:共|计)*投资",
                "[^\\p{L}\\p{N}“(]+$",
                "\\d+(亿|万)?元|[一-龥]亿元",
                "由?[^,;]{1,4}?(投资|签约|元)",
                "(?<=签约|投资)[乙-甲项]+",
                "^(?<!甲)(?:(?<=^|乙)项|签)",
                "(?:^|(?<=(?:项目)?))甲+[乙约]?",
                "(甲|乙)*",
                "(甲|乙)*$",
                "(甲)?(乙)?丙",
                ".*签约.$",
                "[的共](?=[\\p{IsHan}A-Z]{2})",
                "\\([^()]*(甲|\\d{2,})[^()]*\\)?",
                "(甲|乙$)丙?|签约$",
                "\\s+|\\.\\$",
                "(?i)ab|签约",
                "[a-c&&[b-c]]",
                "甲++|\\b项",
                "(甲)\\1",
                "\uD840\uDC00|签约",
                "[^甲]约",
                "[-甲]乙?$|[(]约[)]",
                "(?:甲|乙{2}|丙?项)(的|[^甲]{0,2}资)",
                "(甲?|签)+[\\P{IsHan}约]",
            })
    void findsWhatTheRegularExpressionFinds(String regex) {
        Random random = new Random(1);
        Expression expression = Expression.of(regex);
        Pattern pattern = Pattern.compile(regex);
        int hits = 0;
        for (int i = 0; i < 4000; i++) {
            String text = text(random, random.nextInt(i % 8 == 0 ? 60 : 9));
            List<String> expected = new ArrayList<>();
            for (Matcher m = pattern.matcher(text); m.find(); )
                expected.add(m.start() + " " + m.end() + " " + m.group() + (m.groupCount() > 0 ? m.group(1) : ""));
            List<String> found = new ArrayList<>();
            for (Expression.Search s = expression.search(text); s.find(); )
                found.add(s.start() + " " + s.end() + " " + s.group()
                        + (pattern.matcher("").groupCount() > 0 ? s.group(1) : ""));
            assertThat(found).as(text).isEqualTo(expected);
            assertThat(expression.isIn(text)).isEqualTo(!expected.isEmpty());
            hits += expected.size();
        }
        assertThat(hits).isPositive();
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            if (random.nextInt(3) == 0) text.append(WORDS.get(random.nextInt(WORDS.size())));
            else text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
