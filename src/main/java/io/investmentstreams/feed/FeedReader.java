package io.investmentstreams.feed;

import com.fasterxml.jackson.databind.JsonNode;
import io.investmentstreams.extract.Article;
import io.investmentstreams.feed.ArticleJson.BadArticle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Reads articles from files, folders (all files below, in the order of their paths) and standard input. The kind of a file is
 * told by its ending: .jsonl .ndjson .json .html .htm .xml .rss .atom; everything else is plain text, one article a file.
 */
public final class FeedReader {
    private final InputStream stdin;

    /** @param stdin what the source "-" reads, as JSON Lines */
    public FeedReader(InputStream stdin) {
        this.stdin = stdin;
    }

    /** All of these sources, one after the other. */
    public Feed of(List<String> sources) {
        return sink -> sources.forEach(source -> read(source, sink));
    }

    /** Hands every article of the source to the sink; what cannot be read is handed over as refused, never thrown. */
    public void read(String source, Consumer<FeedItem> sink) {
        try {
            if (source.equals("-")) JsonLinesReader.read("stdin", stdin, sink);
            else readPath(Path.of(source), sink);
        } catch (IOException | UncheckedIOException e) {
            sink.accept(new FeedItem.Refused(source, 0, "cannot be read: " + e.getMessage()));
        }
    }

    private void readPath(Path path, Consumer<FeedItem> sink) throws IOException {
        if (Files.isDirectory(path)) {
            for (Path file : filesBelow(path)) readFile(file, sink);
        } else if (Files.exists(path)) {
            readFile(path, sink);
        } else {
            sink.accept(new FeedItem.Refused(path.toString(), 0, "no such file or folder; check the path"));
        }
    }

    private static List<Path> filesBelow(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(f -> !f.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private static void readFile(Path file, Consumer<FeedItem> sink) throws IOException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        try {
            switch (ending) {
                case "jsonl", "ndjson" -> {
                    try (InputStream in = Files.newInputStream(file)) {
                        JsonLinesReader.read(file.toString(), in, sink);
                    }
                }
                case "json" -> readJson(file, sink);
                case "html", "htm" ->
                    sink.accept(new FeedItem.Found(file.toString(), 0, checked(HtmlReader.read(bytes(file)))));
                case "xml", "rss", "atom" -> SyndicationReader.read(file.toString(), bytes(file), sink);
                default -> sink.accept(new FeedItem.Found(file.toString(), 0, plain(Limits.utf8(bytes(file)))));
            }
        } catch (CharacterCodingException e) {
            sink.accept(new FeedItem.Refused(file.toString(), 0, "not UTF-8; convert it first"));
        } catch (BadArticle e) {
            sink.accept(new FeedItem.Refused(file.toString(), 0, e.getMessage()));
        } catch (IOException e) {
            sink.accept(new FeedItem.Refused(file.toString(), 0, "cannot be read: " + e.getMessage()));
        }
    }

    private static void readJson(Path file, Consumer<FeedItem> sink) throws IOException, BadArticle {
        JsonNode tree = ArticleJson.tree(Limits.utf8(bytes(file)));
        if (!tree.isArray()) {
            sink.accept(new FeedItem.Found(file.toString(), 0, ArticleJson.parse(tree)));
            return;
        }
        for (int i = 0; i < tree.size(); i++) {
            String at = file + "[" + i + "]";
            try {
                sink.accept(new FeedItem.Found(at, 0, ArticleJson.parse(tree.get(i))));
            } catch (BadArticle e) {
                sink.accept(new FeedItem.Refused(at, 0, e.getMessage()));
            }
        }
    }

    private static byte[] bytes(Path file) throws IOException, BadArticle {
        if (Files.size(file) > Limits.LINE_BYTES || (isPlain(file) && Files.size(file) > Limits.ARTICLE_BYTES)) {
            try (InputStream in = Files.newInputStream(file)) {
                throw new BadArticle(Limits.tooLarge(Limits.describe(in)));
            }
        }
        return Files.readAllBytes(file);
    }

    private static boolean isPlain(Path file) {
        return !file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(json|html?|xml|rss|atom)");
    }

    private static Article plain(String text) throws BadArticle {
        return checked(new Article(Hashes.of(text), null, null, null, text, null, null));
    }

    private static Article checked(Article article) throws BadArticle {
        if (article.text().isBlank()) throw new BadArticle("has no text");
        return ArticleJson.checked(article);
    }
}
