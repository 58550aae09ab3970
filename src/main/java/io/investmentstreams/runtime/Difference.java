package io.investmentstreams.runtime;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.investmentstreams.serde.Json;
import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * One field of one record that is not as it should be.
 *
 * @param field    as in {@code windows[2].signed.value}; empty when it is the record as a whole that is missing or too much
 * @param is       null where nothing is
 * @param shouldBe null where nothing should be
 */
public record Difference(String topic, String key, String field, String is, String shouldBe) {

    /** Compares two records field by field; either may be null. Fields named in {@code ignored} don't count, at the top only. */
    static void find(
            String topic, String key, Object is, Object should, Set<String> ignored, Consumer<Difference> found) {
        JsonNode a = tree(is, ignored);
        JsonNode b = tree(should, ignored);
        if (is == null || should == null) {
            if (is != should) found.accept(new Difference(topic, key, "", text(a), text(b)));
            return;
        }
        compare(topic, key, "", a, b, found);
    }

    private static JsonNode tree(Object record, Set<String> ignored) {
        JsonNode tree = Json.mapper().valueToTree(record);
        if (tree instanceof ObjectNode object) object.remove(ignored);
        return tree;
    }

    private static void compare(
            String topic, String key, String field, JsonNode a, JsonNode b, Consumer<Difference> found) {
        if (a.equals(b)) return;
        if (a.isObject() && b.isObject()) {
            Set<String> names = new TreeSet<>();
            for (Iterator<String> i = a.fieldNames(); i.hasNext(); ) names.add(i.next());
            for (Iterator<String> i = b.fieldNames(); i.hasNext(); ) names.add(i.next());
            for (String name : names)
                compare(topic, key, field.isEmpty() ? name : field + "." + name, at(a, name), at(b, name), found);
        } else if (a.isArray() && b.isArray()) {
            for (int i = 0; i < Math.max(a.size(), b.size()); i++)
                compare(topic, key, field + "[" + i + "]", at(a, i), at(b, i), found);
        } else {
            found.accept(new Difference(topic, key, field, text(a), text(b)));
        }
    }

    private static JsonNode at(JsonNode object, String name) {
        return object.has(name) ? object.get(name) : NullNode.getInstance();
    }

    private static JsonNode at(JsonNode array, int i) {
        return array.has(i) ? array.get(i) : NullNode.getInstance();
    }

    private static String text(JsonNode node) {
        if (node == null || node.isNull()) return null;
        return node.isValueNode() ? node.asText() : node.toString();
    }
}
