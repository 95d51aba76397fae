package org.entente.command.webhook;

import java.net.URI;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

import org.entente.api.notice.NoticeKind;
import org.entente.api.refusal.Refusal;
import org.entente.api.refusal.RefusalKind;
import org.entente.command.delivery.Administrators;
import org.entente.command.desk.NamedUuid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Where notices are sent besides people; administrators say it. What is secret goes in and never comes out. */
@RestController
@Tag(name = "Operations")
final class WebhookController {
    private static final Pattern KEY = Pattern.compile("[!-~]{1,200}");
    private static final int MOST = 200;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_URL = 2000;
    private static final int LONGEST_SECRET = 200;
    private static final int LEAST_KEY_BYTES = 24;
    private static final int MOST_KEY_BYTES = 64;

    private final Webhooks webhooks;
    private final DeliveryLog log;
    private final Destinations destinations;
    private final Administrators administrators;
    private final Clock clock;

    WebhookController(Webhooks webhooks, DeliveryLog log, Destinations destinations, Administrators administrators,
            Clock clock) {
        this.webhooks = webhooks;
        this.log = log;
        this.destinations = destinations;
        this.administrators = administrators;
        this.clock = clock;
    }

    /**
     * @param secret of a standard webhook {@code whsec_} and 24 to 64 bytes in Base64; of a robot what its group shows, if it signs
     * @param kinds  what it wants to hear; left out: everything
     */
    record WebhookBody(String name, WebhookFormat format, String url, @Nullable String secret,
            @Nullable List<NoticeKind> kinds) {}

    /** A webhook without what is secret. */
    record WebhookView(String id, String name, WebhookFormat format, String host, boolean signed,
            List<NoticeKind> kinds, Instant createdAt, String createdBy) {
        static WebhookView of(Webhook one) {
            return new WebhookView(one.id(), one.name(), one.format(), one.host(), one.secret() != null, one.kinds(),
                    one.createdAt(), one.createdBy());
        }
    }

    @GetMapping("/api/webhooks")
    @Operation(summary = "Where notices are sent besides people")
    List<WebhookView> all(Principal who) {
        administrators.require(who);
        return webhooks.all().stream().map(WebhookView::of).toList();
    }

    @PostMapping("/api/webhooks")
    @Operation(summary = "Have notices sent somewhere")
    ResponseEntity<WebhookView> add(@RequestBody WebhookBody body,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key, Principal who) {
        administrators.require(who);
        if (key == null || !KEY.matcher(key).matches()) {
            throw Refusal.of(RefusalKind.BAD_REQUEST,
                    key == null ? "idempotency-key-missing" : "idempotency-key-malformed",
                    "Name the request by the header Idempotency-Key, so that it can be repeated safely.");
        }
        String id = "WHK-" + NamedUuid.of("webhook", who.getName(), key);
        webhooks.add(checked(id, body, who.getName()));
        WebhookView view = webhooks.find(id).map(WebhookView::of)
                .orElseThrow(() -> Refusal.rule("webhook-removed", "", "This webhook was removed again."));
        return ResponseEntity.created(URI.create("/api/webhooks/" + id)).body(view);
    }

    @DeleteMapping("/api/webhooks/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Have nothing sent there any more")
    void remove(@PathVariable String id, Principal who) {
        administrators.require(who);
        if (!webhooks.remove(id, clock.instant())) {
            throw Refusal.notFound(id);
        }
    }

    @GetMapping("/api/webhooks/{id}/deliveries")
    @Operation(summary = "What was sent there, newest first")
    List<DeliveryLog.Line> deliveries(@PathVariable String id, @RequestParam @Nullable Long before, Principal who) {
        administrators.require(who);
        if (!webhooks.knows(id)) {
            throw Refusal.notFound(id);
        }
        return log.of(id, before, MOST);
    }

    @PostMapping("/api/deliveries/{id}/redelivery")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Send something once more to a webhook, under the same id")
    void again(@PathVariable long id, Principal who) {
        administrators.require(who);
        if (!log.again(id, clock.instant())) {
            throw Refusal.notFound("delivery " + id);
        }
    }

    private Webhook checked(String id, WebhookBody body, String by) {
        require(!body.name().isBlank() && body.name().length() <= LONGEST_NAME, "name-malformed",
                "A name has 1 to 100 characters.");
        require(body.url().length() <= LONGEST_URL, "url-too-long", "An address has at most 2000 characters.");
        URI url = destinations.require(body.url());
        requireSecret(body);
        List<NoticeKind> kinds = body.kinds() == null ? List.of() : body.kinds();
        return new Webhook(id, body.name(), body.format(), body.url(), url.getHost(), body.secret(),
                kinds.stream().distinct().toList(), clock.instant(), by);
    }

    private static void requireSecret(WebhookBody body) {
        String secret = body.secret();
        if (body.format() != WebhookFormat.STANDARD) {
            require(secret == null || !secret.isBlank() && secret.length() <= LONGEST_SECRET, "secret-malformed",
                    "A robot's secret has 1 to 200 characters.");
            return;
        }
        require(secret != null && isKey(secret), "secret-malformed",
                "The secret of a standard webhook is whsec_ and 24 to 64 bytes in Base64.");
    }

    private static boolean isKey(String secret) {
        try {
            int bytes = Messages.key(secret).length;
            return bytes >= LEAST_KEY_BYTES && bytes <= MOST_KEY_BYTES;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static void require(boolean met, String code, String detail) {
        if (!met) {
            throw Refusal.invalid(code, "", detail);
        }
    }
}
