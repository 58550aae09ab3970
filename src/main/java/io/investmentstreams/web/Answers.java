package io.investmentstreams.web;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;

/** Answers in the form that the client asked for. */
final class Answers {
    static final String JSON = "application/json; charset=utf-8";

    private Answers() {}

    static void json(Context ctx, Object value) {
        send(ctx, JSON, Problem.bytes(value));
    }

    /** The bytes, or just 304 to who has them already. The tag is a weak one: the same bytes may go out compressed. */
    static void send(Context ctx, String type, byte[] bytes) {
        String tag = "W/\"" + Long.toHexString(checksum(bytes)) + '"';
        ctx.header("ETag", tag);
        String known = ctx.header("If-None-Match");
        if (known != null && (known.strip().equals("*") || known.contains(tag.substring(2)))) ctx.status(304);
        else ctx.contentType(type).result(bytes);
    }

    private static long checksum(byte[] bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes);
        return crc.getValue() << 32 | bytes.length;
    }

    /**
     * A list as JSON or CSV, and where it goes on, in the body as {@code next} and as a Link header.
     *
     * @param name of the list in the JSON object
     * @param next cursor of the next page for {@code after}; null when there is none
     */
    static <T> void list(Context ctx, String name, List<T> items, String next, Csv<T> csv) {
        list(ctx, name, items, next, items, csv);
    }

    /** As the other, with other rows in the table than items in the list. */
    static <T, R> void list(Context ctx, String name, List<T> items, String next, List<R> rows, Csv<R> csv) {
        ctx.header("Vary", "Accept, Accept-Encoding");
        if (next != null) ctx.header("Link", "<" + nextPage(ctx, next) + ">; rel=\"next\"");
        if (wantsCsv(ctx)) {
            send(ctx, "text/csv; charset=utf-8", csv.write(rows));
            return;
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put(name, items);
        body.put("next", next);
        json(ctx, body);
    }

    static boolean wantsCsv(Context ctx) {
        String format = Params.text(ctx, "format");
        if (format != null && !format.equals("csv") && !format.equals("json"))
            throw Problem.badParameter("format", format, "json, csv");
        if (format != null) return format.equals("csv");
        String accept = ctx.header("Accept");
        if (accept == null) return false;
        int csv = accept.indexOf("text/csv");
        int json = accept.indexOf("application/json");
        return csv >= 0 && (json < 0 || csv < json);
    }

    private static String nextPage(Context ctx, String next) {
        String rest = ctx.queryParamMap().entrySet().stream()
                .filter(e -> !e.getKey().equals("after"))
                .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue().get(0)) + "&")
                .collect(Collectors.joining());
        return ctx.path() + "?" + rest + "after=" + encoded(next);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
