package org.entente.command.delivery;

import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How notices leave the service.
 *
 * @param publicUrl   where people find this service, for links; without it messages have none
 * @param from        the sender of mails; mails also need {@code spring.mail.host}
 * @param inDrills    whether a drill sends anything outside
 * @param attempts    how often something is tried before it is given up
 * @param linkLives   how long a link lives by which a critical issue is acknowledged
 * @param secretKey   seals the secrets of webhooks in the database: 32 bytes in Base64
 */
@Validated
@ConfigurationProperties("entente.notice")
public record NoticeSettings(@Nullable URI publicUrl, @DefaultValue("entente@localhost") @NotBlank String from,
        @DefaultValue("false") boolean inDrills, @DefaultValue("8") @Min(1) @Max(50) int attempts,
        @DefaultValue("24h") @NotNull Duration linkLives, @Nullable String secretKey,
        @DefaultValue @Valid @NotNull Quiet quiet, @DefaultValue @Valid @NotNull Outbound outbound) {
    /** From when to when nothing goes out that is not urgent; on days that are not worked all day. */
    public record Quiet(@DefaultValue("18:00") @NotNull LocalTime from, @DefaultValue("09:00") @NotNull LocalTime to) {}

    /**
     * Where requests may go.
     *
     * @param hosts        names of hosts, or {@code *.example.com} for all below; nothing goes anywhere else
     * @param plainHttp    whether http is allowed beside https
     * @param privateAddresses whether addresses of the own network, and loopback, are allowed
     * @param answer       the longest answer that is read, in bytes
     */
    public record Outbound(@DefaultValue @NotNull List<String> hosts, @DefaultValue("false") boolean plainHttp,
            @DefaultValue("false") boolean privateAddresses, @DefaultValue("5s") @NotNull Duration connect,
            @DefaultValue("10s") @NotNull Duration read, @DefaultValue("65536") @Min(1024) @Max(1048576) int answer) {
        public Outbound {
            hosts = List.copyOf(hosts);
        }
    }
}
