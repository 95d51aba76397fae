package org.entente.command.delivery;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.entente.api.issue.IssueCommand.Acknowledge;
import org.entente.api.refusal.Refusal;
import org.entente.command.delivery.AcknowledgementLinks.Open;
import org.entente.command.desk.Desk;
import org.entente.command.desk.NamedUuid;
import org.entente.command.desk.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

import io.swagger.v3.oas.annotations.Hidden;

/**
 * Rule NTC-11: a link in a mail acknowledges one critical issue for one person, once, until it is too old, and does nothing else. Opening it
 * only asks, so that whatever follows links in mails acknowledges nothing.
 */
@Hidden
@RestController
final class AcknowledgementController {
    private static final String PAGE = """
                                       <!doctype html>
                                       <html lang="%1$s">
                                       <head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                                       <meta name="robots" content="noindex"><title>%2$s</title></head>
                                       <body>%5$s<main><h1>%2$s</h1><p>%3$s</p>%4$s</main></body>
                                       </html>
                                       """;
    private static final String BANNER = "<p role=\"status\"><strong>%s</strong></p>";
    private static final String FORM = "<form method=\"post\"><button>%s</button></form>";

    private final AcknowledgementLinks links;
    private final Deliveries deliveries;
    private final Desk desk;
    private final Wording wording;
    private final Clock clock;

    AcknowledgementController(AcknowledgementLinks links, Deliveries deliveries, Desk desk, Wording wording,
            Clock clock) {
        this.links = links;
        this.deliveries = deliveries;
        this.desk = desk;
        this.wording = wording;
        this.clock = clock;
    }

    @GetMapping(path = "/acknowledgements/{token}", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> ask(@PathVariable String token, Locale locale) {
        Optional<Open> link = links.find(token, clock.instant());
        return link.map(one -> page(HttpStatus.OK, locale, "page.ask", one.label(), true))
                .orElseGet(() -> page(HttpStatus.NOT_FOUND, locale, "page.gone", "", false));
    }

    @PostMapping(path = "/acknowledgements/{token}", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> acknowledge(@PathVariable String token, Locale locale) {
        Optional<Open> link = links.find(token, clock.instant());
        if (link.isEmpty()) {
            return page(HttpStatus.NOT_FOUND, locale, "page.gone", "", false);
        }
        Open open = link.get();
        UUID command = NamedUuid.of("acknowledgement-link", open.hash());
        try {
            desk.carryOut(new Order(new Acknowledge(open.issue()), open.person().value(), command,
                    command.toString().replace("-", ""), null, null, "link", null));
        } catch (Refusal refusal) {
            links.use(open, clock.instant());
            return page(HttpStatus.CONFLICT, locale, "page.no", "", false);
        }
        links.use(open, clock.instant());
        deliveries.acknowledged(open.person().value(), open.issue().value(), clock.instant());
        return page(HttpStatus.OK, locale, "page.done", "", false);
    }

    private ResponseEntity<String> page(HttpStatus status, Locale locale, String words, String label, boolean asks) {
        String language = locale.getLanguage().equals("en") ? "en" : "zh";
        String text = wording.page(words, language).replace("{label}", HtmlUtils.htmlEscape(label));
        return ResponseEntity.status(status).cacheControl(CacheControl.noStore())
                .header("Referrer-Policy", "no-referrer")
                .body(PAGE.formatted(language, wording.pageTitle(language), text,
                        asks ? FORM.formatted(wording.page("page.button", language)) : "",
                        wording.isDrill() ? BANNER.formatted(wording.banner(language)) : ""));
    }
}
