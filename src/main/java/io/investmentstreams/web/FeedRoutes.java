package io.investmentstreams.web;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import io.investmentstreams.extract.sector.Sectors;
import io.investmentstreams.ledger.Project;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;

/** /feed.atom: the projects written last, newest first, with the filters of /api/projects. */
final class FeedRoutes implements Routes {
    private static final int MOST = 100;
    /** What an id starts with; it never changes, wherever the server stands. */
    private static final String TAG = "tag:investment-streams,2021:";

    private final View view;
    private final Sectors sectors;
    private final Params params;

    FeedRoutes(View view, Sectors sectors, Params params) {
        this.view = view;
        this.sectors = sectors;
        this.params = params;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/feed.atom", this::feed);
    }

    private void feed(Context ctx) throws FeedException {
        ProjectFilter filter = ProjectFilter.of(ctx, params, sectors);
        int limit = Params.limit(ctx, 50, MOST);
        List<Project> latest = filter.chosen(view)
                .sorted(Comparator.comparing((Project p) -> -view.writtenAt(p.id()))
                        .thenComparing(Project::id))
                .limit(limit)
                .toList();
        Instant updated = latest.isEmpty() ? Instant.EPOCH : writtenAt(latest.get(0));
        ctx.header("Last-Modified", DateTimeFormatter.RFC_1123_DATE_TIME.format(updated.atZone(ZoneOffset.UTC)));
        ctx.header("Cache-Control", "no-cache");
        String xml = new WireFeedOutput().outputString(feed(ctx, latest, updated), true);
        if (ctx.header("If-None-Match") == null && isKnown(ctx.header("If-Modified-Since"), updated)) ctx.status(304);
        else Answers.send(ctx, "application/atom+xml; charset=utf-8", xml.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isKnown(String since, Instant updated) {
        if (since == null) return false;
        try {
            Instant known = ZonedDateTime.parse(since, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return known.getEpochSecond() >= updated.getEpochSecond();
        } catch (DateTimeException e) {
            return false;
        }
    }

    private Feed feed(Context ctx, List<Project> projects, Instant updated) {
        String base = ctx.scheme() + "://" + ctx.host();
        String query = ctx.queryString() == null ? "" : "?" + ctx.queryString();
        Feed feed = new Feed("atom_1.0");
        feed.setEncoding("UTF-8");
        feed.setId(TAG + "feed" + clean(query));
        feed.setTitle("investment-streams: projects");
        feed.setUpdated(Date.from(updated));
        feed.setAuthors(List.of(author()));
        feed.setAlternateLinks(List.of(link("alternate", base + "/", "text/html")));
        feed.setOtherLinks(List.of(link("self", base + "/feed.atom" + clean(query), "application/atom+xml")));
        List<Entry> entries = new ArrayList<>();
        for (Project p : projects) entries.add(entry(p, base));
        feed.setEntries(entries);
        return feed;
    }

    private Entry entry(Project p, String base) {
        String id = URLEncoder.encode(p.id(), StandardCharsets.UTF_8);
        Entry entry = new Entry();
        entry.setId(TAG + "project/" + id);
        entry.setTitle(clean(p.name()));
        entry.setUpdated(Date.from(writtenAt(p)));
        entry.setAlternateLinks(List.of(link("alternate", base + "/?project=" + id, "text/html")));
        Content summary = new Content();
        summary.setType("text");
        summary.setValue(clean(summary(p)));
        entry.setSummary(summary);
        return entry;
    }

    private Instant writtenAt(Project p) {
        return Instant.ofEpochMilli(view.writtenAt(p.id()));
    }

    private static String summary(Project p) {
        List<String> parts = new ArrayList<>();
        parts.add(p.stage().name().toLowerCase(Locale.ROOT));
        if (p.on() != null) parts.add(p.on().toString());
        if (p.region() != null) parts.add(p.region().path());
        parts.add(p.sector());
        BigDecimal cny = ProjectFilter.amount(p);
        if (cny.signum() != 0) parts.add("CNY " + cny.stripTrailingZeros().toPlainString());
        if (!p.investors().isEmpty()) parts.add(String.join("、", p.investors()));
        return String.join(" · ", parts);
    }

    private static SyndPerson author() {
        Person person = new Person();
        person.setName("investment-streams");
        return person;
    }

    private static Link link(String rel, String href, String type) {
        Link link = new Link();
        link.setRel(rel);
        link.setHref(href);
        link.setType(type);
        return link;
    }

    /** Without the characters that XML cannot hold at all; the writer escapes the rest. */
    private static String clean(String text) {
        return text.codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || c == '\r'
                        || (c >= 0x20 && c <= 0xD7FF)
                        || (c >= 0xE000 && c <= 0xFFFD)
                        || c >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
