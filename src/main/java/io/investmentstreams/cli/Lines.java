package io.investmentstreams.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.investmentstreams.serde.Json;

/** Records as single lines of JSON. */
final class Lines {
    private Lines() {}

    static String json(Object record) {
        try {
            return Json.mapper().writeValueAsString(record);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be written as JSON: " + record, e);
        }
    }
}
