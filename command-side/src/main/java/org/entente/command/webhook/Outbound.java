package org.entente.command.webhook;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;
import org.entente.api.refusal.Refusal;
import org.entente.command.delivery.NotDelivered;
import org.entente.command.delivery.NoticeSettings;

/** Sends requests to where they may go: no redirect is followed, no proxy used, no cookie kept, no long answer read. */
final class Outbound implements AutoCloseable {
    private final CloseableHttpClient http;
    private final Destinations destinations;
    private final int longest;

    /** An answer of the other side. */
    record Reply(int status, String body) {
        boolean isOk() {
            return status >= 200 && status < 300;
        }
    }

    Outbound(Destinations destinations, NoticeSettings.Outbound settings) {
        this(destinations, settings, SystemDefaultDnsResolver.INSTANCE::resolve);
    }

    /** Finds the addresses of a host. */
    @FunctionalInterface
    interface Names {
        InetAddress[] of(String host) throws UnknownHostException;
    }

    Outbound(Destinations destinations, NoticeSettings.Outbound settings, Names names) {
        this.destinations = destinations;
        this.longest = settings.answer();
        Timeout read = Timeout.ofMilliseconds(settings.read().toMillis());
        this.http = HttpClients.custom().disableRedirectHandling().disableCookieManagement().disableAutomaticRetries()
                .disableAuthCaching().disableContentCompression().disableDefaultUserAgent()
                .setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(read)
                        .setConnectionRequestTimeout(read).build())
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new Checked(destinations, names))
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(Timeout.ofMilliseconds(settings.connect().toMillis()))
                                .setSocketTimeout(read).setTimeToLive(0, TimeUnit.SECONDS).build())
                        .build())
                .build();
    }

    /** @throws NotDelivered if there was no answer, or it may not go there */
    Reply post(String url, String type, Map<String, String> headers, String body) {
        URI uri;
        try {
            uri = destinations.require(url);
        } catch (Refusal no) {
            throw NotDelivered.forGood("destination-not-allowed");
        }
        HttpPost request = new HttpPost(uri);
        headers.forEach(request::setHeader);
        request.setHeader("User-Agent", "Entente");
        request.setEntity(new StringEntity(body, ContentType.parse(type).withCharset(StandardCharsets.UTF_8)));
        try {
            return http.execute(request, answer -> new Reply(answer.getCode(), text(answer.getEntity())));
        } catch (UnknownHostException unknown) {
            throw NotDelivered.forNow("no-such-host");
        } catch (IOException unreachable) {
            throw NotDelivered.forNow("no-answer");
        }
    }

    /** As much of it as is worth reading. */
    private String text(HttpEntity entity) throws IOException {
        if (entity == null) {
            return "";
        }
        try (InputStream content = entity.getContent()) {
            byte[] read = content.readNBytes(longest + 1);
            if (read.length > longest) {
                throw new IOException("the answer is too long");
            }
            return new String(read, StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() throws IOException {
        http.close();
    }

    /** Looks at the very addresses that are connected to, so that no name can mean something else a moment later. */
    private static final class Checked extends SystemDefaultDnsResolver {
        private final Destinations destinations;
        private final Names names;

        private Checked(Destinations destinations, Names names) {
            this.destinations = destinations;
            this.names = names;
        }

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            return destinations.require(names.of(host));
        }
    }
}
