package io.investmentstreams.cli;

import io.investmentstreams.failure.UserError;
import io.investmentstreams.ledger.Correction;
import io.investmentstreams.ledger.Correction.Action;
import io.investmentstreams.runtime.OverrideWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "override",
        mixinStandardHelpOptions = true,
        description = {
            "Writes a correction made by a person, or takes it back. It wins over whatever articles say, now and later.",
            "",
            "  override merge PROJECT --into PROJECT   the two are one",
            "  override split ARTICLE [--from PROJECT] the article tells of something else",
            "  override exclude PROJECT|ARTICLE        it is not counted",
            "  override set PROJECT FIELD=VALUE...     fields: amount, currency, region (code), sector, stage, on, name",
            "  override undo PROJECT|ARTICLE           takes its correction back",
            "",
            "Fields that are set join those set before; for anything else that stands, take it back first. The record keeps who",
            "said so and why. An id that nothing has now is written all the same: it waits until something has it."
        })
final class OverrideCommand implements Callable<Integer> {
    private enum Deed {
        MERGE,
        SPLIT,
        EXCLUDE,
        SET,
        UNDO
    }

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ClusterOptions cluster = new ClusterOptions();

    @Parameters(index = "0", paramLabel = "merge|split|exclude|set|undo", description = "what to do")
    private Deed deed;

    @Parameters(index = "1", paramLabel = "ID", description = "id of the project or the article")
    private String subject;

    @Parameters(index = "2..*", paramLabel = "FIELD=VALUE", description = "with set: what is to stand")
    private Map<String, String> values = new LinkedHashMap<>();

    @Option(names = "--into", paramLabel = "PROJECT", description = "with merge: the other project")
    private String into;

    @Option(names = "--from", paramLabel = "PROJECT", description = "with split: the project it was merged into")
    private String from;

    @Option(names = "--author", required = true, description = "who says so")
    private String author;

    @Option(names = "--reason", required = true, description = "why")
    private String reason;

    OverrideCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Correction correction = correction();
        return cluster.with(connection -> {
            write(correction, new OverrideWriter(connection));
            return ExitCode.DONE;
        });
    }

    private void write(Correction correction, OverrideWriter overrides) {
        Correction standing = overrides.standing(subject);
        if (deed == Deed.UNDO && standing == null)
            throw new UserError("no correction of " + subject + " stands: nothing was taken back");
        overrides.write(after(correction, standing), author, reason);
        if (deed != Deed.UNDO)
            Stream.of(subject, into, from)
                    .filter(id -> id != null && !overrides.isKnown(id))
                    .forEach(id -> console.error("nothing has the id " + id + " now; what was written waits for it"));
        console.out().println((deed == Deed.UNDO ? "taken back: " : "written: ") + subject);
    }

    private static Correction after(Correction correction, Correction standing) {
        try {
            return correction.after(standing);
        } catch (IllegalArgumentException e) {
            throw new UserError(e.getMessage() + ", with override undo", e);
        }
    }

    private Correction correction() {
        try {
            return switch (deed) {
                case MERGE -> new Correction(subject, Action.MERGE, into, values, author, reason);
                case SPLIT -> new Correction(subject, Action.SPLIT, from, values, author, reason);
                case EXCLUDE -> new Correction(subject, Action.EXCLUDE, null, values, author, reason);
                case SET -> new Correction(subject, Action.SET, null, values, author, reason);
                case UNDO -> Correction.takenBack(subject);
            };
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
