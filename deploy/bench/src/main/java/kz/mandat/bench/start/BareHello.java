package kz.mandat.bench.start;

import io.vertx.core.Vertx;

/** A server that answers everything with one word, and does nothing else. */
public final class BareHello {

    private BareHello() {}

    public static void main(String[] arguments) {
        Vertx.vertx()
                .createHttpServer()
                .requestHandler(request -> request.response().end("hello"))
                .listen(Integer.parseInt(System.getenv("HTTP_PORT")));
    }
}
