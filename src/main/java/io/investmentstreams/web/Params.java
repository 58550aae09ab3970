package io.investmentstreams.web;

import io.investmentstreams.extract.claim.Stage;
import io.investmentstreams.extract.place.Regions;
import io.investmentstreams.extract.sector.Sectors;
import io.investmentstreams.totals.Window;
import io.javalin.http.Context;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The query parameters that endpoints share; each is null when absent, and refused with what is allowed when it cannot be used. */
final class Params {
    private static final int LONGEST = 4000;
    private static final String STAGES = Arrays.stream(Stage.values())
            .map(s -> s.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    private static final String WINDOWS =
            Arrays.stream(Window.values()).map(Window::label).collect(Collectors.joining(", "));

    private final Regions regions;
    private final Sectors sectors;

    Params(Regions regions, Sectors sectors) {
        this.regions = regions;
        this.sectors = sectors;
    }

    /** @throws Problem when it is longer than any sensible value */
    static String text(Context ctx, String name) {
        String value = ctx.queryParam(name);
        if (value == null || value.isEmpty()) return null;
        if (value.length() > LONGEST)
            throw Problem.badParameter(name, value.substring(0, 50) + "…", "up to " + LONGEST + " characters");
        return value;
    }

    String region(Context ctx, String name) {
        String code = text(ctx, name);
        if (code != null && regions.byCode(code).isEmpty())
            throw Problem.badParameter(
                    name,
                    code,
                    "a GB/T 2260 code such as 320583, a town's 9 digits, 100000, or an ISO 3166 country such as US");
        return code;
    }

    String sector(Context ctx) {
        String sector = text(ctx, "sector");
        if (sector != null && !sectors.names().contains(sector))
            throw Problem.badParameter("sector", sector, String.join(", ", sectors.names()));
        return sector;
    }

    static Window window(Context ctx) {
        String label = text(ctx, "window");
        if (label == null) return null;
        return Stream.of(Window.values())
                .filter(w -> w.label().equals(label))
                .findFirst()
                .orElseThrow(() -> Problem.badParameter("window", label, WINDOWS));
    }

    static Stage stage(Context ctx) {
        String stage = text(ctx, "stage");
        if (stage == null) return null;
        return Stream.of(Stage.values())
                .filter(s -> s.name().equalsIgnoreCase(stage))
                .findFirst()
                .orElseThrow(() -> Problem.badParameter("stage", stage, STAGES));
    }

    static LocalDate date(Context ctx, String name) {
        String value = text(ctx, name);
        if (value == null) return null;
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw Problem.badParameter(name, value, "a date such as 2021-12-01");
        }
    }

    /** A sum in CNY that is not negative. */
    static BigDecimal money(Context ctx, String name) {
        String value = text(ctx, name);
        if (value == null) return null;
        String allowed = "CNY, 0 or more, such as 100000000";
        if (!value.matches("\\d{1,20}(\\.\\d{1,2})?")) throw Problem.badParameter(name, value, allowed);
        return new BigDecimal(value);
    }

    static int limit(Context ctx, int otherwise, int most) {
        String value = text(ctx, "limit");
        if (value == null) return otherwise;
        int limit = value.matches("\\d{1,9}") ? Integer.parseInt(value) : 0;
        if (limit < 1 || limit > most) throw Problem.badParameter("limit", value, "1 to " + most);
        return limit;
    }
}
