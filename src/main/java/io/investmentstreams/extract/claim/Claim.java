package io.investmentstreams.extract.claim;

import io.investmentstreams.extract.fact.Count;
import io.investmentstreams.extract.money.Amount;
import io.investmentstreams.extract.party.Named;
import io.investmentstreams.extract.place.Region;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A project or a headline total while it is being put together; offsets in the clean text. */
public final class Claim {
    public final boolean total;
    /** Where the claim's words begin and end; the stage, the place and the day are looked for around them. */
    public int start;

    public int end;
    /** Index of its amount among the mentions; -1 when it has none. */
    public int figure = -1;

    public Amount amount;
    public Integer count;
    public boolean enterprises;
    public String name;
    /** True where the text gives it no name of its own. */
    public boolean unnamed;

    public List<String> investors = new ArrayList<>();
    public Scope scope = Scope.EVENT;
    public Stage stage;
    public LocalDate on;
    public Region region;
    /** True where its own sentence tells no stage. */
    public boolean assumed;

    /** True where only what its sentence tells of others tells its stage. */
    public boolean borrowed;

    /** True where its own sentence names its place. */
    public boolean placed;

    public String sector;
    public Claim within;
    /** The rule that made it, for people. */
    public final String rule;

    Claim(boolean total, int start, int end, String rule) {
        this.total = total;
        this.start = start;
        this.end = end;
        this.rule = rule;
    }

    /** A project where its name stands. */
    static Claim of(Named name, String rule) {
        Claim claim = new Claim(false, name.start(), name.end(), rule);
        claim.name = name.name();
        return claim;
    }

    /** A total over what is counted. */
    static Claim over(Count count, String rule) {
        Claim claim = new Claim(true, count.start(), count.end(), rule);
        claim.count = count.number();
        claim.enterprises = count.enterprises();
        return claim;
    }

    public Claim figure(int index, Amount value) {
        figure = index;
        amount = value;
        return this;
    }

    void cover(int from, int to) {
        start = Math.min(start, from);
        end = Math.max(end, to);
    }

    /** True where no words of its own tell that anything was done. */
    public boolean isOpen() {
        return assumed || stage == Stage.PLANNED;
    }

    public boolean hasAmount() {
        return amount != null;
    }
}
