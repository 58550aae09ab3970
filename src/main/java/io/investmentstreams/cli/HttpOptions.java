package io.investmentstreams.cli;

import io.investmentstreams.web.Access;
import picocli.CommandLine.Option;

/** The options with which a command offers the monitor over HTTP. */
final class HttpOptions {
    @Option(
            names = "--http-port",
            paramLabel = "N",
            defaultValue = "8080",
            description =
                    "port of the monitor and the embedded registry; 0 takes any free one (default: ${DEFAULT-VALUE})")
    private int port;

    @Option(
            names = "--http-host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description =
                    "address the monitor listens on (default: ${DEFAULT-VALUE}); one that other machines can reach needs"
                            + " --http-token or --http-basic")
    private String host;

    @Option(names = "--http-token", paramLabel = "TOKEN", description = "bearer token that every request must name")
    private String token;

    @Option(
            names = "--http-basic",
            paramLabel = "USER:PASSWORD",
            description = "user and password that every request must name (basic authentication)")
    private String basic;

    String host() {
        return host;
    }

    int port() {
        return port;
    }

    Access access() {
        return new Access(token, basic);
    }
}
