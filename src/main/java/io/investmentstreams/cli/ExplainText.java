package io.investmentstreams.cli;

import io.investmentstreams.cli.Segments.Segment;
import io.investmentstreams.extract.Announcement;
import io.investmentstreams.extract.Article;
import io.investmentstreams.extract.Explained;
import io.investmentstreams.extract.Explanation;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** An explanation as text: the article with its spans in colour, then a table of the spans with rule and reason. */
final class ExplainText {
    private static final String RESET = "\u001b[0m";
    private static final String BOLD = "\u001b[1m";
    private static final String COUNTED = "\u001b[1;32m";
    private static final String NOT_COUNTED = "\u001b[33m";
    private static final String PLACE = "\u001b[36m";
    private static final String DATE = "\u001b[35m";
    private static final String CLAIM = "\u001b[4m";
    private static final int TEXT_COLUMNS = 24;

    private final PrintWriter out;
    private final boolean colour;

    ExplainText(PrintWriter out, boolean colour) {
        this.out = out;
        this.colour = colour;
    }

    void print(Explanation e) {
        Article article = e.article();
        out.println(paint(BOLD, clean(article.id())) + "  " + summary(e.announcement()));
        if (article.title() != null) out.println(coloured(article.title(), ofTitle(e, true)));
        out.println(coloured(article.text(), ofTitle(e, false)));
        out.println();
        table(e.spans()).lines().forEach(out::println);
        out.println();
        out.flush();
    }

    static String summary(Announcement a) {
        String doubts = a.doubts().isEmpty() ? "" : "; in doubt: " + clean(String.join("; ", a.doubts()));
        return a.verdict().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                + (a.eventOn() == null ? ", undated" : " of " + a.eventOn())
                + ", " + a.projects().size() + " projects, "
                + a.totals().size() + " totals, " + a.amounts().size() + " amounts" + doubts;
    }

    static List<Explained> ofTitle(Explanation e, boolean title) {
        return e.spans().stream().filter(x -> (x.span().in() != null) == title).toList();
    }

    private static Table table(List<Explained> spans) {
        Table table = new Table(Integer.MAX_VALUE, "where", "what", "text", "role", "rule", "reason");
        for (Explained e : spans) {
            table.row(
                    where(e),
                    e.kind().name().toLowerCase(Locale.ROOT),
                    Table.clip(line(e.span().text()), TEXT_COLUMNS),
                    e.role(),
                    line(e.rule()),
                    line(e.reason()));
        }
        return table;
    }

    static String where(Explained e) {
        return (e.span().in() == null ? "" : e.span().in() + " ") + e.span().start() + "–"
                + e.span().end();
    }

    private String coloured(String text, List<Explained> spans) {
        StringBuilder s = new StringBuilder();
        for (Segment segment : Segments.of(text, spans)) s.append(paint(style(segment), clean(segment.text())));
        return s.toString();
    }

    private static String style(Segment segment) {
        Explained inner = segment.innermost();
        if (inner == null) return "";
        boolean claimed = segment.spans().stream().anyMatch(ExplainText::isClaim);
        return switch (inner.kind()) {
            case AMOUNT -> (isCounted(inner) ? COUNTED : NOT_COUNTED) + (claimed ? CLAIM : "");
            case PLACE -> PLACE + (claimed ? CLAIM : "");
            case DATE -> DATE + (claimed ? CLAIM : "");
            case PROJECT, TOTAL -> CLAIM;
        };
    }

    static boolean isClaim(Explained e) {
        return e.kind() == Explained.Kind.PROJECT || e.kind() == Explained.Kind.TOTAL;
    }

    static boolean isCounted(Explained amount) {
        return amount.role().equals("project") || amount.role().equals("event_total");
    }

    private String paint(String style, String text) {
        // A terminal may lose the colour at the end of a line, so every line is painted on its own.
        return colour && !style.isEmpty() ? style + text.replace("\n", RESET + "\n" + style) + RESET : text;
    }

    private static String line(String s) {
        return clean(s).replaceAll("\\s+", " ");
    }

    /** Without what would steer the terminal: an article may hold any character. */
    static String clean(String s) {
        return s.replaceAll("\\r\\n?", "\n").replaceAll("[\\p{Cc}&&[^\\n\\t]]", "\uFFFD");
    }
}
