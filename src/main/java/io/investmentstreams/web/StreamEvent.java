package io.investmentstreams.web;

import java.nio.charset.StandardCharsets;

/** The bytes of Server-Sent Events. */
final class StreamEvent {
    /** What every stream starts with: how long to wait before connecting again. */
    static final byte[] HELLO = utf8("retry: 1000\n\n");

    private StreamEvent() {}

    /** @param id null leaves the id that the reader knows as it is */
    static byte[] of(String type, Offsets id, byte[] json) {
        byte[] head = utf8((id == null ? "" : "id: " + id + "\n") + "event: " + type + "\ndata: ");
        byte[] event = new byte[head.length + json.length + 2];
        System.arraycopy(head, 0, event, 0, head.length);
        System.arraycopy(json, 0, event, head.length, json.length);
        event[event.length - 2] = '\n';
        event[event.length - 1] = '\n';
        return event;
    }

    /** A sign of life that moves the reader's place on, for those for whom nothing else came. */
    static byte[] heartbeat(Offsets id) {
        return utf8(": heartbeat\nid: " + id + "\n\n");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
