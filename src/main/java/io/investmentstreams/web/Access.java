package io.investmentstreams.web;

import io.investmentstreams.failure.UserError;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * Who may ask: with a token or a user, only those who name it; /health stays open, so that whoever starts the program can watch it.
 *
 * @param token value of a bearer token; null for none
 * @param basic {@code user:password}; null for none
 */
public record Access(String token, String basic) implements Routes {
    public static final Access OPEN = new Access(null, null);

    /** @throws UserError when the address is open to other machines and nothing guards it */
    public void check(String host) {
        if (basic != null && basic.indexOf(':') < 1) throw new UserError("--http-basic must be USER:PASSWORD");
        if (token != null && token.isBlank()) throw new UserError("--http-token must not be empty");
        if (isOpen() && !isLoopback(host))
            throw new UserError(
                    "--http-host " + host
                            + " can be reached from other machines; give --http-token TOKEN or --http-basic USER:PASSWORD with it");
    }

    /** Settings with which our own registry client passes. */
    public Map<String, String> clientProperties() {
        if (token != null)
            return Map.of(
                    "schema.registry.bearer.auth.credentials.source",
                    "STATIC_TOKEN",
                    "schema.registry.bearer.auth.token",
                    token);
        if (basic != null)
            return Map.of(
                    "schema.registry.basic.auth.credentials.source",
                    "USER_INFO",
                    "schema.registry.basic.auth.user.info",
                    basic);
        return Map.of();
    }

    @Override
    public void addTo(RoutesConfig routes) {
        if (!isOpen()) routes.before(this::admit);
    }

    private boolean isOpen() {
        return token == null && basic == null;
    }

    private void admit(Context ctx) {
        if (ctx.path().startsWith("/health/")) return;
        String given = ctx.header("Authorization");
        if (given != null && allowed().stream().anyMatch(a -> same(a, given))) return;
        ctx.header(
                "WWW-Authenticate", basic != null ? "Basic realm=\"investment-streams\", charset=\"UTF-8\"" : "Bearer");
        throw Problem.unauthorized();
    }

    private List<String> allowed() {
        List<String> headers = new ArrayList<>();
        if (token != null) headers.add("Bearer " + token);
        if (basic != null)
            headers.add("Basic " + Base64.getEncoder().encodeToString(basic.getBytes(StandardCharsets.UTF_8)));
        return headers;
    }

    /** In a time that does not tell how much of it is right. */
    private static boolean same(String a, String b) {
        return MessageDigest.isEqual(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new UserError("--http-host " + host + " is no address of this machine", e);
        }
    }

    @Override
    public String toString() {
        return isOpen() ? "open" : "guarded";
    }
}
