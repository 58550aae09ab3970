package io.investmentstreams.feed;

import io.investmentstreams.extract.Article;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A saved web page: its main text without navigation, with title, address and date where the page states them. */
final class HtmlReader {
    private static final String FURNITURE =
            "script,style,noscript,template,iframe,form,nav,header,footer,aside,button,select,svg";
    private static final String MAIN =
            "article,main,[itemprop=articleBody],#content,.article-content,.content,.article";

    private HtmlReader() {}

    /** The charset is the one the page declares, else UTF-8. */
    static Article read(byte[] page) throws IOException {
        Document document = Jsoup.parse(new ByteArrayInputStream(page), null, "");
        String url = attribute(document, "link[rel=canonical]", "href");
        if (url == null) url = attribute(document, "meta[property=og:url]", "content");
        String title = attribute(document, "meta[property=og:title]", "content");
        if (title == null && !document.title().isBlank()) title = document.title();
        String published = attribute(document, "meta[property=article:published_time]", "content");
        if (published == null) published = attribute(document, "time[datetime]", "datetime");
        String source = attribute(document, "meta[property=og:site_name]", "content");
        String text = mainText(document);
        return new Article(Hashes.of(url != null ? url : text), url, source, title, text, published, null);
    }

    private static String mainText(Document document) {
        document.select(FURNITURE).remove();
        Element main = document.body();
        int longest = main.text().length() / 2;
        for (Element candidate : document.select(MAIN)) {
            if (candidate.text().length() > longest) {
                longest = candidate.text().length();
                main = candidate;
            }
        }
        main.select("br").after("\n");
        main.select("p,div,li,h1,h2,h3,tr").after("\n");
        return main.wholeText().strip();
    }

    private static String attribute(Document document, String query, String name) {
        Element element = document.selectFirst(query);
        String value = element == null ? "" : element.attr(name).strip();
        return value.isEmpty() ? null : value;
    }
}
