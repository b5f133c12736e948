package kz.mandat.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.util.List;

/** What must hold before anything is started. */
final class Prerequisites {
    private static final long GIBIBYTE = 1L << 30;
    private static final long NEEDED = 3 * GIBIBYTE;

    private Prerequisites() {}

    static void check(Home home, List<Part> parts) {
        checkDisk(home);
        parts.stream()
                .filter(part -> new PartProcess(home, part.name()).running().isEmpty())
                .forEach(Prerequisites::checkPorts);
    }

    private static void checkDisk(Home home) {
        try {
            Files.createDirectories(home.root());
            long free = Files.getFileStore(home.root()).getUsableSpace();
            if (free < NEEDED) {
                throw new StackFailure(
                        "Only %d MB are free where %s lies, and 3 GB are needed: make room and start again."
                                .formatted(free >> 20, home.root()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void checkPorts(Part part) {
        for (int port : part.ports()) {
            if (isTaken(port)) {
                throw new StackFailure(
                        ("Port %d, which %s needs, is in use by another program: end that program, or set"
                                        + " MANDAT_PORT_OFFSET=20000 to shift every port.")
                                .formatted(port, part.name()));
            }
        }
    }

    private static boolean isTaken(int port) {
        try (Socket _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return true;
        } catch (IOException _) {
            return !canListen(port);
        }
    }

    private static boolean canListen(int port) {
        try (ServerSocket _ = new ServerSocket(port)) {
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
