package io.investmentstreams.cli;

import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Every option can also be given by environment variable: --http-port is INVESTMENT_STREAMS_HTTP_PORT. */
final class EnvironmentDefaults implements IDefaultValueProvider {
    static final String PREFIX = "INVESTMENT_STREAMS_";

    private final Map<String, String> environment;

    EnvironmentDefaults(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    @Override
    public String defaultValue(ArgSpec arg) {
        return arg instanceof OptionSpec option ? environment.get(variable(option.longestName())) : null;
    }

    private static String variable(String option) {
        return PREFIX + option.replaceFirst("^-+", "").replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
