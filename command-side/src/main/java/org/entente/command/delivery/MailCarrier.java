package org.entente.command.delivery;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.entente.api.identity.PersonId;
import org.entente.api.notice.NoticeChannel;
import org.entente.api.notice.NoticeUrgency;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Sends notices as plain text mails; what waited for somebody's digest is one mail. */
final class MailCarrier implements Carrier {
    private final JavaMailSender mail;
    private final Preferences preferences;
    private final AcknowledgementLinks links;
    private final Wording wording;
    private final NoticeSettings settings;
    private final Clock clock;

    MailCarrier(JavaMailSender mail, Preferences preferences, AcknowledgementLinks links, Wording wording,
            NoticeSettings settings, Clock clock) {
        this.mail = mail;
        this.preferences = preferences;
        this.links = links;
        this.wording = wording;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public NoticeChannel channel() {
        return NoticeChannel.EMAIL;
    }

    @Override
    public String stateAfter() {
        return "sent";
    }

    @Override
    public void carry(List<Delivery> together) {
        Delivery first = together.getFirst();
        Preference wanted = preferences.of(new PersonId(first.recipient()));
        String address = wanted.email();
        if (address == null) {
            throw NotDelivered.forGood("no-address");
        }
        String language = wanted.language();
        String subject = together.size() == 1
                ? wording.line(first, language)
                : wording.digestSubject(together.size(), language);
        List<String> texts = together.stream().map(one -> body(one, language)).toList();
        send(address, subject, wording.letter(texts, language), first);
    }

    private String body(Delivery one, String language) {
        URI publicUrl = settings.publicUrl();
        if (one.urgency() != NoticeUrgency.CRITICAL || publicUrl == null) {
            return wording.text(one, language);
        }
        URI link = publicUrl.resolve("/acknowledgements/" + links.issue(one, clock.instant()));
        return wording.text(one, language) + "\n" + wording.acknowledge(link, language);
    }

    private void send(String address, String subject, String text, Delivery first) {
        try {
            MimeMessage message = mail.createMimeMessage();
            MimeMessageHelper helper = new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
            helper.setFrom(settings.from());
            helper.setTo(address);
            helper.setSubject(subject);
            helper.setText(text, false);
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("X-Entente-Notice", Objects.toString(first.id()));
            if (first.urgency() == NoticeUrgency.CRITICAL) {
                message.setHeader("X-Priority", "1");
            }
            mail.send(message);
        } catch (MailParseException | MessagingException malformed) {
            throw NotDelivered.forGood("mail-malformed");
        } catch (MailException refused) {
            throw NotDelivered.forNow("mail-refused");
        }
    }
}
