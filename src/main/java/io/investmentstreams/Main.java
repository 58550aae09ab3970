package io.investmentstreams;

/** Entry point: parses, runs and exits; nothing else in the program may exit the JVM. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println("investment-streams");
    }
}
