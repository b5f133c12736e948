package kz.mandat.bench.reads;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The machine's {@code nginx}, which serves one file; what a front of files could do. */
final class Nginx implements AutoCloseable {

    private final Process process;
    private final String address;

    private Nginx(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    static Nginx serving(String body) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("nginx");
        folder.toFile().setReadable(true, false);
        folder.toFile().setExecutable(true, false);
        Files.writeString(folder.resolve("result.json"), body);
        int port = freePort();
        Path settings =
                Files.writeString(
                        folder.resolve("nginx.conf"),
                        """
                        daemon off;
                        worker_processes 2;
                        pid %1$s/nginx.pid;
                        error_log %1$s/error.log;
                        events { worker_connections 512; }
                        http {
                            access_log off;
                            keepalive_requests 1000000;
                            default_type application/json;
                            open_file_cache max=10;
                            server { listen 127.0.0.1:%2$d; root %1$s; }
                        }
                        """
                                .formatted(folder, port));
        Process process =
                new ProcessBuilder(
                                List.of(
                                        "nginx",
                                        "-p",
                                        folder.toString(),
                                        "-c",
                                        settings.toString()))
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("nginx.log").toFile())
                        .start();
        TimeUnit.SECONDS.sleep(1);
        return new Nginx(process, "http://127.0.0.1:" + port + "/result.json");
    }

    String address() {
        return address;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
