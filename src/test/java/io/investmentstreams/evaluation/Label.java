package io.investmentstreams.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What a person says an article announces.
 *
 * @param claims     the totals that have an amount, then the projects that have one
 * @param projects   all projects, with or without an amount
 * @param notCounted phrases whose figures must not be counted
 * @param neutral    phrases that are neither required nor wrong
 */
record Label(
        String id,
        boolean announcement,
        List<Wanted> claims,
        List<Wanted> projects,
        List<String> notCounted,
        List<String> neutral) {

    static Label of(JsonNode json) {
        List<Wanted> claims = new ArrayList<>();
        List<Wanted> projects = new ArrayList<>();
        json.path("event_totals").forEach(e -> claims.add(new Wanted(true, e)));
        json.path("projects").forEach(e -> projects.add(new Wanted(false, e)));
        claims.addAll(projects);
        return new Label(
                json.path("id").asText(),
                json.path("is_investment_announcement").asBoolean(),
                claims.stream().filter(Wanted::hasAmount).toList(),
                projects,
                strings(json.path("non_investment_amounts")),
                strings(json.path("neutral_amounts")));
    }

    private static List<String> strings(JsonNode array) {
        return stream(array).map(JsonNode::asText).toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /** One labelled project or total. Of every field there may be other answers that are as good. */
    record Wanted(boolean total, JsonNode json) {
        boolean hasAmount() {
            return has("amount");
        }

        boolean has(String field) {
            return json.hasNonNull(field);
        }

        BigDecimal amount() {
            return new BigDecimal(json.path("amount").asText());
        }

        List<BigDecimal> amounts() {
            return anyOf("amount").stream().map(BigDecimal::new).toList();
        }

        String currency() {
            return json.path("currency").asText();
        }

        /** The answers that are right for a field; empty when none is labelled. */
        List<String> anyOf(String field) {
            return Stream.concat(Stream.of(json.path(field)), stream(json.path(field + "_any_of")))
                    .filter(n -> !n.isMissingNode() && !n.isNull())
                    .map(JsonNode::asText)
                    .toList();
        }

        /** A project's scope is that of the event. */
        List<String> scopes() {
            return total ? anyOf("scope") : List.of("event");
        }

        boolean approximate() {
            return json.path("approx").asBoolean();
        }

        boolean hasOneAnswer() {
            return Stream.of("scope_any_of", "amount_any_of", "status_any_of").noneMatch(json::has);
        }

        @Override
        public String toString() {
            return (total ? "total " : "project ") + json.path("name").asText("") + " "
                    + json.path("amount").asText() + " " + currency() + " "
                    + json.path("text").asText("");
        }
    }
}
