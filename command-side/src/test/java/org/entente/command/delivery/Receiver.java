package org.entente.command.delivery;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A server on this machine that takes webhooks, or refuses them for a while. */
final class Receiver implements AutoCloseable {
    /** What came in. */
    record Request(String path, String id, String signature, String body) {}

    private final List<Request> taken = new CopyOnWriteArrayList<>();
    private final AtomicInteger refusals = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final HttpServer server;

    Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::take);
        server.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean refuses = refusals.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
        if (refuses) {
            refused.incrementAndGet();
        } else {
            taken.add(new Request(exchange.getRequestURI().toString(),
                    exchange.getRequestHeaders().getFirst("webhook-id"),
                    exchange.getRequestHeaders().getFirst("webhook-signature"), body));
        }
        byte[] answer = (exchange.getRequestURI().getPath().equals("/feishu") ? "{\"code\":0}" : "{\"errcode\":0}")
                .getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(refuses ? 503 : 200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** So many of the next requests are answered 503. */
    void refuse(int next) {
        refusals.set(next);
    }

    int refused() {
        return refused.get();
    }

    List<Request> taken() {
        return List.copyOf(taken);
    }

    List<Request> takenAt(String path) {
        return taken.stream().filter(one -> one.path().startsWith(path)).toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
