package io.investmentstreams.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.investmentstreams.serde.Json;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** An error answer as RFC 9457 has it. */
final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = Json.mapper();

    private final int status;
    private final String title;
    private final transient Map<String, String> members;

    private Problem(int status, String title, String detail) {
        this(status, title, detail, Map.of());
    }

    private Problem(int status, String title, String detail, Map<String, String> members) {
        super(detail, null, false, false);
        this.members = members;
        this.status = status;
        this.title = title;
    }

    /** A parameter that cannot be used; the detail says what is allowed. */
    static Problem badParameter(String name, String value, String allowed) {
        return new Problem(
                400,
                "Bad parameter",
                "parameter '" + name + "' is '" + value + "'; allowed: " + allowed,
                Map.of("parameter", name, "allowed", allowed));
    }

    static Problem notFound(String what) {
        return new Problem(404, "Not found", what);
    }

    static Problem unauthorized() {
        return new Problem(401, "Unauthorized", "name the token or the user that the server was started with");
    }

    /** What was there once and is not kept any more. */
    static Problem gone(String what) {
        return new Problem(410, "Gone", what);
    }

    /** What would be there if the server were ready. */
    static Problem unavailable(String why) {
        return new Problem(503, "Unavailable", why);
    }

    void answer(Context ctx) {
        if (status == 503) ctx.header("Retry-After", "1");
        answer(ctx, status, title, getMessage(), members);
    }

    static void answer(Context ctx, int status, String title, String detail) {
        answer(ctx, status, title, detail, Map.of());
    }

    private static void answer(Context ctx, int status, String title, String detail, Map<String, String> members) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "about:blank");
        body.put("title", title);
        body.put("status", status);
        body.put("detail", detail);
        body.putAll(new TreeMap<>(members));
        ctx.status(status)
                .contentType("application/problem+json; charset=utf-8")
                .result(bytes(body));
    }

    static byte[] bytes(Object value) {
        try {
            return JSON.writeValueAsString(value).getBytes(StandardCharsets.UTF_8);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException("cannot be written as JSON", e);
        }
    }
}
