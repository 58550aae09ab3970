package io.investmentstreams.cli;

import io.investmentstreams.failure.UserError;
import io.investmentstreams.runtime.DeadLetterBox;
import io.investmentstreams.runtime.DeadLetterBox.Letter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "dead-letters",
        mixinStandardHelpOptions = true,
        description = {
            "Looks at what failed, and puts it back.",
            "",
            "  dead-letters list              a line each",
            "  dead-letters show AT           the failure and the record as it came",
            "  dead-letters replay AT...      back to its topic and key; --all for every one",
            "",
            "AT is topic/partition/offset as `list` shows it. What was put back once is not put back again."
        })
final class DeadLettersCommand implements Callable<Integer> {
    private enum Deed {
        LIST,
        SHOW,
        REPLAY
    }

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ClusterOptions cluster = new ClusterOptions();

    @Parameters(index = "0", paramLabel = "list|show|replay", description = "what to do")
    private Deed deed;

    @Parameters(index = "1..*", paramLabel = "AT", description = "which ones")
    private List<String> chosen = List.of();

    @Option(names = "--all", description = "with replay: every one that was not put back yet")
    private boolean all;

    DeadLettersCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        boolean given = !chosen.isEmpty() || (all && deed == Deed.REPLAY);
        if (deed != Deed.LIST && !given)
            throw new ParameterException(
                    spec.commandLine(), "name which, as topic/partition/offset; `dead-letters list` shows them");
        return cluster.with(connection -> {
            DeadLetterBox box = new DeadLetterBox(connection);
            List<Letter> letters = box.list();
            switch (deed) {
                case LIST -> list(letters);
                case SHOW -> selected(letters).forEach(this::show);
                case REPLAY -> replay(box, all ? letters : selected(letters));
            }
            return ExitCode.DONE;
        });
    }

    private List<Letter> selected(List<Letter> letters) {
        return chosen.stream()
                .map(at -> letters.stream()
                        .filter(l -> l.at().equals(at))
                        .findFirst()
                        .orElseThrow(
                                () -> new UserError("no dead letter is of " + at + "; `dead-letters list` shows them")))
                .toList();
    }

    private void list(List<Letter> letters) {
        if (letters.isEmpty()) console.out().println("nothing failed");
        for (Letter l : letters)
            console.out()
                    .println(l.at() + (l.replayed() ? " (put back)" : "") + " key " + l.keyText() + ", in "
                            + l.failure().node() + ": " + l.failure().errorClass() + ": "
                            + l.failure().message().replaceAll("\\s+", " "));
    }

    private void show(Letter l) {
        console.out().println("at        " + l.at());
        console.out().println("key       " + l.keyText());
        console.out().println("timestamp " + l.failure().timestamp());
        console.out().println("step      " + l.failure().node());
        console.out().println("failure   " + l.failure().errorClass());
        console.out().println("message   " + l.failure().message());
        console.out().println("put back  " + (l.replayed() ? "yes" : "no"));
        console.out()
                .println("value     "
                        + (l.value() == null ? "not kept" : new String(l.value(), StandardCharsets.UTF_8)));
    }

    private void replay(DeadLetterBox box, List<Letter> letters) {
        int back = 0;
        int before = 0;
        int lost = 0;
        for (Letter l : letters) {
            if (all && !l.failure().bytesKept()) lost++;
            else if (box.replay(l)) back++;
            else before++;
        }
        console.out()
                .println(back + " put back, " + before + " had been before"
                        + (lost == 0 ? "" : ", " + lost + " without their bytes: publish their articles again"));
    }
}
