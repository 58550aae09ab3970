package io.investmentstreams.web;

import static io.investmentstreams.web.MonitorServer.DAY;
import static io.investmentstreams.web.MonitorServer.KUNSHAN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.investmentstreams.alert.Alert;
import io.investmentstreams.extract.place.Region;
import io.investmentstreams.serde.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class StreamTest {
    private MonitorServer server = new MonitorServer();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aSnapshotComesFirstThenEachChangeOnceAndInOrder() throws Exception {
        server.cell(KUNSHAN, "all", "5", DAY);
        try (Events events = new Events("/api/stream?region=320583", null)) {
            Event snapshot = events.next();
            assertThat(snapshot.type).isEqualTo("snapshot");
            assertThat(Json.mapper()
                            .readTree(snapshot.data)
                            .at("/totals/0/code")
                            .asText())
                    .isEqualTo("320583");
            for (int n = 1; n <= 40; n++) server.log.add(server.change(KUNSHAN, n));
            assertThat(events.revisions(40))
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, 40).boxed().toList());
        }
    }

    @Test
    void aStreamResumesAfterARestartWithoutGapOrRepeat() throws Exception {
        String last;
        try (Events events = new Events("/api/stream", null)) {
            events.next();
            for (int n = 1; n <= 20; n++) server.log.add(server.change(KUNSHAN, n));
            events.revisions(12);
            last = events.lastId;
        }
        server.close();
        server = new MonitorServer();
        // After a restart the partitions are read in another order.
        for (int n = 2; n <= 30; n += 2) server.log.add(server.change(KUNSHAN, n));
        for (int n = 1; n <= 30; n += 2) server.log.add(server.change(KUNSHAN, n));
        try (Events events = new Events("/api/stream", last)) {
            assertThat(events.revisions(18))
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(13, 30).boxed().toList());
        }
    }

    @Test
    void whatTheServerDoesNotHoldAnyMoreIsReadFromTheTopic() throws Exception {
        for (int n = 1; n <= 700; n++) server.log.add(server.change(KUNSHAN, n));
        try (Events events = new Events("/api/stream", "3-4")) {
            assertThat(events.revisions(693))
                    .doesNotHaveDuplicates()
                    .hasSize(693)
                    .doesNotContain(1, 5, 7);
        }
    }

    @Test
    void anUnknownPlaceStartsWithANewSnapshot() throws Exception {
        for (String id : List.of("nonsense", "1-2-3", "900-900")) {
            try (Events events = new Events("/api/stream", id)) {
                assertThat(events.next().type).as(id).isEqualTo("snapshot");
            }
        }
    }

    @Test
    void onlyWhatTheFilterTakesIsSent() throws Exception {
        Region suzhou = new Region("320500", "江苏省/苏州市");
        try (Events one = new Events("/api/stream?region=320500", null);
                Events below = new Events("/api/stream?parent=320500&min=1", null);
                Events large = new Events("/api/stream?min=2", null)) {
            one.next();
            below.next();
            large.next();
            server.log.add(server.change(KUNSHAN, 1));
            server.log.add(server.change(suzhou, 2));
            assertThat(one.revisions(1)).containsExactly(2);
            assertThat(below.revisions(1)).containsExactly(1);
            server.hub.close();
            assertThat(large.next().type).isEqualTo("closed");
        }
    }

    @Test
    void alertsComeAsTheyStandAndThenAsTheyChange() throws Exception {
        server.alert("large", "p1", Alert.State.RAISED, null);
        server.alert("large", "p2", Alert.State.RAISED, null);
        server.alert("large", "p1", Alert.State.RETRACTED, "the project was cancelled");
        try (Events events = new Events("/api/stream?region=320583", null)) {
            assertThat(events.next().type).isEqualTo("snapshot");
            assertThat(events.alerts(2)).containsExactly("p2 raised null", "p1 retracted the project was cancelled");
            server.log.add(server.change(KUNSHAN, 1));
            assertThat(events.revisions(1)).containsExactly(1);
            server.alert("large", "p3", Alert.State.RAISED, null);
            assertThat(events.alerts(1)).containsExactly("p3 raised null");
            try (Events resumed = new Events("/api/stream?region=320583", events.lastId)) {
                assertThat(resumed.alerts(3)).contains("p1 retracted the project was cancelled");
            }
        }
    }

    @Test
    void aSlowClientIsClosedWithAWordWhileOthersGoOn() throws Exception {
        server.close();
        server = new MonitorServer(Access.OPEN, 100_000, 2000, Duration.ofSeconds(15));
        try (Events slow = new Events("/api/stream", null);
                Events quick = new Events("/api/stream", null)) {
            slow.next();
            quick.next();
            int sent = 0;
            while (server.hub.size() == 2 && !isFull(sent)) {
                for (int i = 0; i < 500; i++) server.log.add(server.change(KUNSHAN, ++sent));
                assertThat(quick.revisions(500)).hasSize(500);
            }
            Event last = null;
            for (Event e = slow.next(); e != null; e = slow.next()) last = e;
            assertThat(last).isNotNull();
            assertThat(last.type).isEqualTo("closed");
            assertThat(last.data).contains("too slow");
            server.log.add(server.change(KUNSHAN, ++sent));
            assertThat(quick.revisions(1)).containsExactly(sent);
        }
    }

    /** More than the buffers of any connection between the two hold. */
    private static boolean isFull(int sent) {
        return sent >= 15_000;
    }

    @Test
    void aQuietStreamShowsThatItLives() throws Exception {
        server.close();
        server = new MonitorServer(Access.OPEN, 10, 10, Duration.ofMillis(50));
        try (Events events = new Events("/api/stream", null)) {
            events.next();
            String line = events.line();
            while (!line.startsWith(":")) line = events.line();
            assertThat(line).isEqualTo(": heartbeat");
        }
    }

    /** An event as it came. */
    private record Event(String type, String data, String id) {}

    /** Reads a stream from a bare socket, so that nothing reads ahead of the test. */
    private final class Events implements AutoCloseable {
        private final Socket socket;
        private final BufferedReader in;
        private String lastId;

        Events(String path, String lastEventId) throws Exception {
            URI uri = URI.create(server.url());
            socket = new Socket();
            socket.setReceiveBufferSize(8192);
            socket.connect(new InetSocketAddress(uri.getHost(), uri.getPort()));
            String resume = lastEventId == null ? "" : "Last-Event-ID: " + lastEventId + "\r\n";
            String request = "GET " + path + " HTTP/1.0\r\nHost: " + uri.getAuthority() + "\r\n" + resume + "\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8), 512);
            assertThat(in.readLine()).contains("200");
            String header = in.readLine();
            while (!header.isEmpty()) header = in.readLine();
        }

        String line() throws Exception {
            return in.readLine();
        }

        /** Null at the end. */
        Event next() throws Exception {
            String type = null;
            String data = null;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("event: ")) type = line.substring(7);
                if (line.startsWith("data: ")) data = line.substring(6);
                if (line.startsWith("id: ")) lastId = line.substring(4);
                if (line.isEmpty() && data != null) return new Event(type, data, lastId);
            }
            return null;
        }

        List<Integer> revisions(int count) throws Exception {
            List<Integer> found = new ArrayList<>();
            while (found.size() < count) {
                Event event = next();
                assertThat(event).isNotNull();
                assertThat(event.type).isEqualTo("change");
                found.add(Json.mapper().readTree(event.data).get("revision").asInt());
            }
            return found;
        }

        /** Subject, state and reason of each. */
        List<String> alerts(int count) throws Exception {
            List<String> found = new ArrayList<>();
            while (found.size() < count) {
                Event event = next();
                assertThat(event).isNotNull();
                assertThat(event.type).isEqualTo("alert");
                JsonNode alert = Json.mapper().readTree(event.data);
                found.add(Stream.of("subject", "state", "reason")
                        .map(f -> alert.get(f).asText())
                        .collect(Collectors.joining(" ")));
            }
            return found;
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
