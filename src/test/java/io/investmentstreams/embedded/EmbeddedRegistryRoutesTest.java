package io.investmentstreams.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbeddedRegistryRoutesTest {
    private static final String SCHEMA = "{\"schema\":\"{\\\"type\\\":\\\"string\\\"}\"}";

    private final HttpClient http = HttpClient.newHttpClient();
    private RegistryServer server;

    @BeforeEach
    void start() throws Exception {
        server = new RegistryServer(new EmbeddedRegistryMemory());
        assertThat(call("POST", "/subjects/s/versions", SCHEMA).body()).isEqualTo("{\"id\":1}");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/subjects|[\"s\"]",
                "/subjects?subjectPrefix=x|[]",
                "/subjects/s/versions|[1]",
                "/subjects/s/versions/latest|{\"subject\":\"s\",\"version\":1,\"id\":1,\"schema\":\"\\\"string\\\"\"}",
                "/subjects/s/versions/1/schema|\"string\"",
                "/schemas/ids/1?fetchMaxId=false&subject=|{\"schema\":\"\\\"string\\\"\"}",
                "/schemas/ids/1?fetchMaxId=true|{\"schema\":\"\\\"string\\\"\",\"maxId\":1}",
                "/schemas/ids/1/versions|[{\"subject\":\"s\",\"version\":1}]",
                "/schemas/ids/1/subjects|[\"s\"]",
                "/schemas/types|[\"AVRO\"]",
                "/config|{\"compatibilityLevel\":\"BACKWARD\"}",
                "/config/s?defaultToGlobal=true|{\"compatibilityLevel\":\"BACKWARD\"}",
                "/mode|{\"mode\":\"READWRITE\"}",
            })
    void eachQuestionHasItsAnswer(String path, String answer) throws Exception {
        HttpResponse<String> response = call("GET", path, null);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /subjects/none/versions, 404, 40401",
        "GET, /subjects/s/versions/9, 404, 40402",
        "GET, /subjects/s/versions/x, 422, 42202",
        "GET, /schemas/ids/9, 404, 40403",
        "GET, /schemas/ids/x, 404, 404",
        "GET, /config/s, 404, 40408",
        "GET, /mode/s, 404, 40409",
        "GET, /associations/resources/-/articles?resourceType=topic, 404, 404",
        "DELETE, /subjects/s?permanent=true, 404, 40405",
        "POST, /subjects/s/versions, 422, 422",
        "PUT, /subjects/s/odd, 404, 404",
    })
    void eachRefusalIsJsonWithItsCode(String method, String path, int status, int code) throws Exception {
        HttpResponse<String> response = call(method, path, method.equals("GET") ? null : "[]");
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.body()).startsWith("{\"error_code\":" + code + ",\"message\":\"");
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(t -> assertThat(t).startsWith("application/vnd.schemaregistry.v1+json"));
    }

    @Test
    void compatibilityIsToldWithTheReason() throws Exception {
        String number = "{\"schema\":\"\\\"int\\\"\"}";
        assertThat(call("POST", "/compatibility/subjects/s/versions/latest", SCHEMA)
                        .body())
                .isEqualTo("{\"is_compatible\":true}");
        assertThat(call("POST", "/compatibility/subjects/s/versions/latest?verbose=true", number)
                        .body())
                .startsWith("{\"is_compatible\":false,\"messages\":[\"");
        assertThat(call("POST", "/subjects/s/versions", number).statusCode()).isEqualTo(409);
        assertThat(call("PUT", "/config/s", "{\"compatibility\":\"NONE\"}").body())
                .isEqualTo("{\"compatibility\":\"NONE\"}");
        assertThat(call("POST", "/subjects/s/versions", number).body()).isEqualTo("{\"id\":2}");
    }

    @Test
    void thePagesOfOthersStayAsTheyAre() throws Exception {
        assertThat(call("GET", "/", null).body()).contains("the page of somebody else");
    }

    private HttpResponse<String> call(String method, String path, String body)
            throws IOException, InterruptedException {
        HttpRequest.BodyPublisher publisher =
                body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body);
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.url() + path))
                .header("Accept", "text/html, image/gif, image/jpeg, */*; q=.2")
                .method(method, publisher)
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
