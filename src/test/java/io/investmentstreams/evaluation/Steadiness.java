package io.investmentstreams.evaluation;

import io.investmentstreams.extract.Announcement;
import io.investmentstreams.extract.Article;
import io.investmentstreams.extract.Extractor;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

/** The share of articles whose counted amounts are the same when the text is changed in a way that says nothing new. */
final class Steadiness {
    private static final long SEED = 20221230;

    private Steadiness() {}

    /** By variant; every article is changed in one way chosen once and for all. */
    static Map<String, Figure> figures(List<Article> articles, Extractor extractor, Consumer<String> faults) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        for (Variant variant : Variant.values()) {
            Rate rate = new Rate();
            Random random = new Random(SEED);
            for (Article a : articles) {
                boolean same = isSteady(a, variant, random, extractor);
                rate.add(same);
                if (!same) faults.accept(a.id() + " counts otherwise: " + name(variant));
            }
            figures.put(name(variant), rate);
        }
        return figures;
    }

    static boolean isSteady(Article article, Variant variant, Random random, Extractor extractor) {
        return counted(extractor.extract(changed(article, variant, random)))
                .equals(counted(extractor.extract(article)));
    }

    private static Article changed(Article a, Variant variant, Random random) {
        boolean whole = variant != Variant.FURNITURE && a.title() != null;
        return new Article(
                a.id(),
                a.url(),
                a.source(),
                whole ? variant.of(a.title(), random) : a.title(),
                variant.of(a.text(), random),
                a.publishedAt(),
                a.fetchedAt());
    }

    /** Amounts of projects and ceremonies in the order of their size. */
    private static List<String> counted(Announcement a) {
        return Claimed.counted(a).stream().map(Steadiness::key).sorted().toList();
    }

    private static String key(Claimed c) {
        BigDecimal point = c.point();
        return (c.total() ? "total " : "project ") + point.toPlainString() + " "
                + c.amount().currency();
    }

    private static String name(Variant variant) {
        return variant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
