package io.investmentstreams.benchmark;

import io.investmentstreams.extract.place.Divisions;
import io.investmentstreams.extract.place.Region;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** The counties of the gazetteer; cities have news by a skew of their own, and so has each county of one. */
final class Places {
    private Places() {}

    static List<Region> counties() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Places.class.getResourceAsStream("/place/divisions.tsv"), StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(l -> l.matches("(?s)\\d{6}\\t.*"))
                    .map(l -> l.substring(0, 6))
                    .filter(code -> !code.endsWith("00") && code.charAt(4) != '7')
                    .map(code -> Divisions.byCode(code).orElseThrow())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Skew skew(List<Region> counties) {
        double[] cities = Skew.weights(400, 5, 0.8);
        double[] weights = new double[counties.size()];
        Random random = new Random(1);
        int city = -1;
        String last = "";
        double weight = 0;
        for (int i = 0; i < weights.length; i++) {
            String code = counties.get(i).code().substring(0, 4);
            if (!code.equals(last)) weight = cities[(++city * 181) % cities.length] / 8;
            last = code;
            weights[i] = weight * (0.3 + random.nextDouble());
        }
        return new Skew(weights);
    }

    /** The region around it; the nation lies in nothing. */
    static Region up(Region region) {
        return region.equals(Region.NATION)
                ? region
                : Divisions.byCode(Region.parentCode(region.code())).orElse(region);
    }
}
