package io.investmentstreams.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import io.investmentstreams.ledger.Project;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Compares merged records with what a story expects of them; a field the story leaves out may be anything. */
final class Expected {
    private Expected() {}

    static boolean project(Project p, JsonNode expected) {
        return common(p, expected) && amount(p, expected);
    }

    /** What is left over is expected in CNY. */
    static boolean residual(Project p, JsonNode expected) {
        JsonNode count = expected.path("count");
        boolean counted =
                count.isMissingNode() || Integer.valueOf(count.asInt()).equals(p.projectCount());
        return counted
                && common(p, expected)
                && p.cny() != null
                && equal(expected.path("amount"), p.cny().value());
    }

    private static boolean common(Project p, JsonNode expected) {
        String path = p.region() == null ? "" : p.region().path();
        String stage = p.stage().name().toLowerCase(Locale.ROOT);
        return anyOf(expected, "stage", stage::equals)
                && anyOf(expected, "sector", s -> s.equals(p.sector()))
                && anyOf(expected, "region", r -> path.equals(r) || path.startsWith(r + "/"))
                && day(p, expected.path("on"));
    }

    private static boolean day(Project p, JsonNode on) {
        if (on.isMissingNode()) return true;
        return on.isNull() ? p.on() == null : p.on() != null && on.asText().equals(p.on().toString());
    }

    private static boolean amount(Project p, JsonNode expected) {
        if (p.amount() == null) return expected.path("amount").isNull() && !expected.has("low");
        boolean bounds = !expected.has("low")
                || (equal(expected.path("low"), p.amount().low())
                        && equal(expected.path("high"), p.amount().high()));
        return bounds
                && equal(expected.path("amount"), p.amount().value())
                && p.amount().currency().equals(expected.path("currency").asText());
    }

    static boolean equal(JsonNode expected, BigDecimal told) {
        if (expected.isNull()) return told == null;
        return told != null && told.compareTo(new BigDecimal(expected.asText())) == 0;
    }

    private static boolean anyOf(JsonNode expected, String field, Predicate<String> test) {
        return Stream.concat(
                        Stream.of(expected.path(field)),
                        StreamSupport.stream(expected.path(field + "_any_of").spliterator(), false))
                .anyMatch(n -> n.isMissingNode() || test.test(n.asText()));
    }
}
