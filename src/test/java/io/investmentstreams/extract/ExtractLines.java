package io.investmentstreams.extract;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.investmentstreams.serde.Json;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads articles as JSON Lines and prints their announcements, for measuring: FILE. */
final class ExtractLines {
    private ExtractLines() {}

    public static void main(String[] args) throws IOException {
        ObjectMapper json = Json.mapper();
        Extractor extractor = new Extractor();
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (String line : Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8)) {
            if (!line.isBlank())
                out.println(json.writeValueAsString(extractor.extract(json.readValue(line, Article.class))));
        }
        out.flush();
    }
}
