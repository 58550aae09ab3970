package io.investmentstreams.extract;

import io.investmentstreams.extract.money.Amount;
import io.investmentstreams.extract.place.Region;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A project or a headline total while it is being put together; offsets in the clean text. */
final class Claim {
    final boolean total;
    /** Where the claim's words begin and end; the stage, the place and the day are looked for around them. */
    int start;

    int end;
    /** Index of its amount among the mentions; -1 when it has none. */
    int figure = -1;

    Amount amount;
    Integer count;
    boolean enterprises;
    String name;
    /** True where the text gives it no name of its own. */
    boolean unnamed;

    List<String> investors = new ArrayList<>();
    Scope scope = Scope.EVENT;
    Stage stage;
    LocalDate on;
    Region region;
    /** True where its own sentence tells no stage. */
    boolean assumed;

    /** True where its own sentence names its place. */
    boolean placed;

    String sector;
    Claim within;
    /** The rule that made it, for people. */
    final String rule;

    Claim(boolean total, int start, int end, String rule) {
        this.total = total;
        this.start = start;
        this.end = end;
        this.rule = rule;
    }

    Claim figure(int index, Amount value) {
        figure = index;
        amount = value;
        return this;
    }

    void cover(int from, int to) {
        start = Math.min(start, from);
        end = Math.max(end, to);
    }

    boolean hasAmount() {
        return amount != null;
    }
}
