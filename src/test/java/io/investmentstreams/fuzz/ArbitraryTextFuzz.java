package io.investmentstreams.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.investmentstreams.extract.Article;
import io.investmentstreams.extract.Extractor;

class ArbitraryTextFuzz {
    private static final Extractor EXTRACTOR = new Extractor();

    @FuzzTest(maxDuration = "10m")
    void anyTextIsReadSoundly(FuzzedDataProvider data) {
        Chance chance = Chance.from(data);
        Soup soup = new Soup(chance);
        String title = chance.below(2) == 0 ? soup.text(8) : null;
        String text = data.consumeString(20) + soup.text(chance.below(200));
        Article article = new Article("a", null, null, title, text, null, null);
        Sound.check(article, EXTRACTOR.extract(article));
    }
}
