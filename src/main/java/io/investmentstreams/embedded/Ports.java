package io.investmentstreams.embedded;

import io.investmentstreams.failure.UserError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports on loopback. */
public final class Ports {
    private Ports() {}

    /**
     * The port itself when nothing listens on it, or any free one for 0.
     *
     * @param option the command-line option that chose it, named in the error
     * @throws UserError when the port is taken
     */
    public static int claim(int port, String option) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UserError(
                    "port " + port + " is in use; stop what listens there or choose another with " + option
                            + " (0 takes any free port)",
                    e);
        }
    }

    static int anyFree() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
