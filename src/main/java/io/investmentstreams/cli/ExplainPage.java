package io.investmentstreams.cli;

import io.investmentstreams.cli.Segments.Segment;
import io.investmentstreams.extract.Article;
import io.investmentstreams.extract.Explained;
import io.investmentstreams.extract.Explanation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Explanations as one HTML page that needs nothing from elsewhere and runs no script. */
final class ExplainPage {
    private static final String FRAME = frame();

    private ExplainPage() {}

    /** The whole page, in the order of the explanations. */
    static String of(List<Explanation> explanations) {
        StringBuilder articles = new StringBuilder();
        for (int i = 0; i < explanations.size(); i++) article(articles, explanations.get(i), "a" + (i + 1));
        return FRAME.replace("${title}", escaped(title(explanations))).replace("${articles}", articles);
    }

    private static String title(List<Explanation> explanations) {
        if (explanations.size() != 1) return explanations.size() + " articles explained";
        Article article = explanations.get(0).article();
        return article.title() == null ? article.id() : article.title();
    }

    private static void article(StringBuilder html, Explanation e, String anchor) {
        html.append("<article>\n<h2>").append(escaped(e.article().id())).append("</h2>\n<p>");
        html.append(escaped(ExplainText.summary(e.announcement()))).append("</p>\n");
        if (e.article().title() != null) {
            html.append("<h1 lang=\"zh\">");
            marked(html, e.article().title(), ExplainText.ofTitle(e, true), e.spans(), anchor);
            html.append("</h1>\n");
        }
        html.append("<div class=\"text\" lang=\"zh\">");
        marked(html, e.article().text(), ExplainText.ofTitle(e, false), e.spans(), anchor);
        html.append("</div>\n");
        table(html, e.spans(), anchor);
        html.append("</article>\n");
    }

    private static void marked(
            StringBuilder html, String text, List<Explained> spans, List<Explained> all, String anchor) {
        for (Segment segment : Segments.of(text, spans)) {
            Explained inner = segment.innermost();
            if (inner == null) {
                html.append(escaped(segment.text()));
                continue;
            }
            boolean claimed = segment.spans().stream().anyMatch(ExplainText::isClaim);
            html.append("<a href=\"#").append(anchor).append('-').append(all.indexOf(inner) + 1);
            html.append("\" class=\"").append(styles(inner)).append(claimed ? " claim" : "");
            html.append("\" title=\"").append(escaped(tip(inner))).append("\">");
            html.append(escaped(segment.text())).append("</a>");
        }
    }

    private static String styles(Explained e) {
        String kind = e.kind().name().toLowerCase(Locale.ROOT);
        return e.kind() == Explained.Kind.AMOUNT && ExplainText.isCounted(e) ? kind + " counted" : kind;
    }

    private static String tip(Explained e) {
        return e.role() + ": " + e.rule() + (e.reason().isEmpty() ? "" : "; " + e.reason());
    }

    private static void table(StringBuilder html, List<Explained> spans, String anchor) {
        html.append("<table>\n<thead><tr><th>where<th>what<th>text<th>role<th>rule<th>reason</tr></thead>\n<tbody>\n");
        for (int i = 0; i < spans.size(); i++) {
            Explained e = spans.get(i);
            html.append("<tr id=\"").append(anchor).append('-').append(i + 1).append("\">");
            cell(html, ExplainText.where(e));
            html.append("<td><span class=\"").append(styles(e)).append("\">");
            html.append(e.kind().name().toLowerCase(Locale.ROOT)).append("</span></td>");
            cell(html, e.span().text());
            cell(html, e.role());
            cell(html, e.rule());
            cell(html, e.reason());
            html.append("</tr>\n");
        }
        html.append("</tbody>\n</table>\n");
    }

    private static void cell(StringBuilder html, String text) {
        html.append("<td>").append(escaped(text)).append("</td>");
    }

    /** Safe in text and in a quoted attribute. */
    private static String escaped(String s) {
        StringBuilder html = new StringBuilder(s.length());
        for (char c : ExplainText.clean(s).toCharArray()) {
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(c);
            }
        }
        return html.toString();
    }

    private static String frame() {
        try (InputStream in = ExplainPage.class.getResourceAsStream("/explain/page.html")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
