package io.investmentstreams.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text costs, counted in bytes allocated as time cannot be, grows with its length and not with the square of it. */
class ExtractorGrowthTest {
    private static final Extractor EXTRACTOR = new Extractor();
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int LENGTH = 8000;
    private static final int TIMES = 4;
    /** A square law would make it 4. */
    private static final double MOST = 1.6;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "蓝湖电池材料项目总投资5亿元,落户昆山市。",
                "1.蓝湖电池材料项目,总投资5亿元,落户昆山市;\n",
                "甲县引进4个项目,签约金额5亿元;",
                "甲、乙等6个项目签约,",
                "甲项目、乙基地分别投资5亿元和3亿元,",
                "投资5亿元,",
                "5亿元、",
                "6个项目、",
                "蓝湖项目签约。\n",
                "周庄镇、锦溪镇、",
                "周庄镇",
                "鼓楼区、朝阳区、",
                "昆山蓝湖电池有限公司、",
                "2022年5月9日、",
                "由蓝湖投资",
                "签约",
                "项目",
                "?中?国",
                "項(xiàng)目?(",
                "億圓著",
                "7",
                "(",
                "“",
                "“项目”",
                "，",
                "。",
            })
    void aTextFourTimesAsLongCostsAboutFourTimesAsMuch(String piece) {
        String text = piece.repeat(LENGTH / piece.length());
        allocated(text);
        long once = allocated(text);
        long often = allocated(text.repeat(TIMES));
        assertThat((double) often / once).isLessThan(TIMES * MOST);
    }

    private static long allocated(String text) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        Announcement read = EXTRACTOR.extract(new Article("a", null, null, null, text, "2022-06-01", null));
        assertThat(read.articleId()).isEqualTo("a");
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }
}
