package io.investmentstreams.evaluation;

import io.investmentstreams.extract.Announcement;
import io.investmentstreams.extract.Article;
import io.investmentstreams.extract.Extractor;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Prints how well the extractor reads labelled articles.
 *
 * <pre>
 * mvn -Pevaluate                                       the bundled sample; fails when a figure fell below its record
 * mvn -Pevaluate -Dexec.args="--raise"                 the same, and records the figures that rose
 * mvn -Pevaluate -Dexec.args="ARTICLES LABELS [-v]"    other articles and labels, as JSON Lines; -v names every difference
 * </pre>
 */
public final class Evaluate {
    private Evaluate() {}

    /** See above; throws when a figure of the sample fell below its record. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> words = new ArrayList<>(List.of(args));
        Consumer<String> faults = words.remove("-v") ? line -> out.println("   " + line) : line -> {};
        boolean raise = words.remove("--raise");
        if (words.size() == 2) {
            Scorer scorer = score(
                    Samples.articles(Files.readString(Path.of(words.get(0)))),
                    Samples.labels(Files.readString(Path.of(words.get(1)))),
                    new Extractor(),
                    faults);
            print(out, scorer.articles(), scorer.figures());
            return;
        }
        Map<String, Figure> figures = sample(faults);
        print(out, Samples.labels().size(), figures);
        if (raise) Recorded.load().raise(figures);
        List<String> fallen = Recorded.load().fallenBelow(figures);
        if (!fallen.isEmpty() && !raise) throw new IllegalStateException(String.join("; ", fallen));
    }

    /** All figures of the bundled sample: article by article, of the feed as a whole, and of the articles changed. */
    static Map<String, Figure> sample(Consumer<String> faults) {
        Extractor extractor = new Extractor();
        Map<String, Figure> figures = new LinkedHashMap<>(
                score(Samples.articles(), Samples.labels(), extractor, faults).figures());
        LocalDate asOf = LocalDate.parse(Samples.stories().path("asOf").asText());
        figures.putAll(Stories.of(Samples.articles(), extractor, asOf, faults).figures(Samples.stories()));
        figures.putAll(Steadiness.figures(Samples.articles(), extractor, faults));
        return figures;
    }

    static Scorer score(List<Article> articles, List<Label> labels, Extractor extractor, Consumer<String> faults) {
        Map<String, Article> byId = new HashMap<>();
        articles.forEach(a -> byId.put(a.id(), a));
        Scorer scorer = new Scorer(faults);
        for (Label label : labels) {
            Article article = byId.get(label.id());
            if (article == null) throw new IllegalArgumentException("no article for the label " + label.id());
            Announcement said = extractor.extract(article);
            scorer.add(label, said);
        }
        return scorer;
    }

    static void print(PrintStream out, int articles, Map<String, Figure> figures) {
        out.printf("%-12s %d%n", "articles", articles);
        figures.forEach((name, figure) -> out.printf("%-12s %s%n", name, figure));
    }
}
