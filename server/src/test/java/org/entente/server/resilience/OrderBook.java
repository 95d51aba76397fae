package org.entente.server.resilience;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.entente.server.resilience.Client.Answer;

/** The clients' own log: every order that was ever sent, and what is known of it. */
final class OrderBook {
    private final Map<String, Order> sent = new TreeMap<>();
    private final Map<String, Answer> accepted = new TreeMap<>();
    private final Map<String, Integer> failures = new TreeMap<>();

    synchronized void sending(Order order) {
        Order known = sent.putIfAbsent(order.key(), order);
        if (known != null && !known.equals(order)) {
            throw new AssertionError("two orders under one key: " + known + " and " + order);
        }
    }

    synchronized void accepted(Order order, Answer answer) {
        accepted.put(order.key(), answer);
    }

    /** No answer, or one that says "later": whether it was carried out is unknown. */
    synchronized void unanswered(Order order) {
        failures.merge(order.key(), 1, Integer::sum);
    }

    synchronized int acceptedCount() {
        return accepted.size();
    }

    /** Accepted in the end, after having stayed unanswered at least once. */
    synchronized long repeatedCount() {
        return accepted.keySet().stream().filter(failures::containsKey).count();
    }

    /** Sent and not accepted yet: their senders do not know whether they were carried out. */
    synchronized Set<String> open() {
        Set<String> open = new HashSet<>(sent.keySet());
        open.removeAll(accepted.keySet());
        return open;
    }

    /** All orders sent, by key. */
    synchronized Map<String, Order> sent() {
        return new HashMap<>(sent);
    }

    /** The answers to all accepted orders, by the order's key. */
    synchronized Map<String, Answer> accepted() {
        return new HashMap<>(accepted);
    }
}
