package io.investmentstreams.web;

import io.javalin.config.RoutesConfig;
import java.util.Map;

/** What browsers are told of every answer: scripts, styles and data come from here and nowhere else, and nothing inline runs. */
final class SecurityHeaders implements Routes {
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                    + " connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin");

    @Override
    public void addTo(RoutesConfig routes) {
        routes.before(ctx -> HEADERS.forEach(ctx::header));
    }
}
