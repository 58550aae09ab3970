package io.investmentstreams.web;

import io.javalin.config.RoutesConfig;

/** A group of endpoints that a server offers. */
public interface Routes {
    void addTo(RoutesConfig routes);
}
