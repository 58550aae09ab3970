package io.investmentstreams.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {
    private static final TextCleaner CLEANER = new TextCleaner();
    private static final String NEWS = "县里昨天举行签约仪式,两个项目总投资12亿元。";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "首页 > 新闻 > 本地 > 正文",
                "新聞網>要聞>正文",
                "责编:王五",
                "(編輯/李四)",
                "标签:",
                "Share",
                "3,311",
                "{{ item.title }}",
                "banner_01.png",
                "Copyright © 2012-2022 某某网 版权所有",
                "免责声明:本站转载的稿件只代表作者的观点。",
                "声明:未经许可不得转载本网的任何内容。",
                "首页 新闻 财经 体育 娱乐 科技",
                "打印本页",
            })
    void aLineAroundTheArticleIsLeftOut(String line) {
        assertThat(CLEANER.clean(line + "\n" + NEWS + "\n" + line).text()).isEqualTo(NEWS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "编辑:签约的项目总投资5亿元。",
                "发布时间:2022-03-10,来源:日报",
                "签约仪式现场",
                "其中,甲公司项目3亿元",
                "二期投资约2,500万美元,预计年底开工;",
            })
    void aLineThatSaysSomethingStays(String line) {
        assertThat(CLEANER.clean(NEWS + "\n" + line).text()).isEqualTo(NEWS + "\n" + line);
    }

    @Test
    void aListOfLinksGoesUntilTheTextResumes() {
        String page = NEWS + "\n相关阅读\n邻县签约项目总投资99亿元\n某市开发区招商\n" + NEWS;
        assertThat(CLEANER.clean(page).text()).isEqualTo(NEWS + "\n" + NEWS);
    }

    @Test
    void nothingIsLeftOutOfASingleSentence() {
        assertThat(CLEANER.clean("来源:日报").text()).isEqualTo("来源:日报");
        assertThat(CLEANER.clean("责编:王五\n标签:").text()).isEqualTo("责编:王五\n标签:");
    }

    @Test
    void offsetsHoldBehindALineLeftOut() {
        String page = "首页 > 新闻 > 正文\r\n\r\n\u3000\u3000" + NEWS;
        CleanText clean = CLEANER.clean(page);
        int at = clean.text().indexOf("12亿元");
        assertThat(clean.span(at, at + 4).start()).isEqualTo(page.indexOf("12亿元"));
    }
}
