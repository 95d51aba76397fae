package org.entente.command.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;

import org.entente.api.refusal.Refusal;
import org.entente.command.delivery.NoticeSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Rule NTC-9: only to hosts that are named, over https, and to no address that is not public. */
class DestinationsTest {
    private static final Destinations STRICT = new Destinations(settings(false, false));

    @ParameterizedTest
    @ValueSource(strings = {"https://hooks.example.com/x?y=1", "https://HOOKS.example.com:8443/",
            "https://a.robots.example/",
            "https://b.c.robots.example/x"})
    void a_named_host_is_allowed(String url) {
        assertThat(STRICT.require(url).toString()).isEqualTo(url);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://hooks.example.com/", "https://evil.com/", "https://hooks.example.com.evil.com/",
            "https://robots.example/", "https://xrobots.example/", "https://me:secret@hooks.example.com/",
            "https://hooks.example.com/#x", "ftp://hooks.example.com/", "file:///etc/passwd", "https:///x", "/x",
            "not a url",
            "https://127.0.0.1/", "https://[::1]/", "https://hooks.example.com@evil.com/"})
    void anything_else_is_not(String url) {
        assertThatThrownBy(() -> STRICT.require(url)).isInstanceOfSatisfying(Refusal.class,
                no -> assertThat(no.code()).isEqualTo("destination-not-allowed"));
    }

    @Test
    void plain_http_is_allowed_where_the_settings_say_so() {
        assertThat(new Destinations(settings(true, false)).require("http://hooks.example.com/").getScheme())
                .isEqualTo("http");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "0.1.2.3", "10.0.0.1", "100.64.0.1", "100.127.255.255", "127.0.0.1", "127.9.9.9",
            "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.1", "192.0.2.1", "192.168.1.1", "198.18.0.1",
            "198.51.100.1", "203.0.113.1", "224.0.0.1", "239.1.1.1", "240.0.0.1", "255.255.255.255", "::", "::1",
            "fe80::1",
            "fc00::1", "fd12:3456::1", "ff02::1", "::ffff:10.0.0.1", "::ffff:127.0.0.1", "64:ff9b::a00:1",
            "2002:a00:1::",
            "2001:0:a00:1::", "2001:db8::1", "fec0::1"})
    void an_address_that_is_not_public_is_refused(String address) throws UnknownHostException {
        InetAddress[] found = {InetAddress.getByName(address)};

        assertThatThrownBy(() -> STRICT.require(found)).isInstanceOf(UnknownHostException.class);
        assertThat(new Destinations(settings(false, true)).require(found)).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "100.63.255.255", "100.128.0.1", "172.15.0.1", "172.32.0.1", "192.0.1.1",
            "198.17.0.1",
            "223.255.255.255", "2606:4700::1111", "2001:4860::8888"})
    void a_public_one_is_not(String address) throws UnknownHostException {
        InetAddress[] found = {InetAddress.getByName(address)};

        assertThat(STRICT.require(found)).isEqualTo(found);
    }

    @Test
    void a_name_that_means_a_public_and_a_private_address_is_not_trusted() throws UnknownHostException {
        InetAddress[] found = {InetAddress.getByName("1.1.1.1"), InetAddress.getByName("10.0.0.1")};

        assertThatThrownBy(() -> STRICT.require(found)).isInstanceOf(UnknownHostException.class);
    }

    static NoticeSettings.Outbound settings(boolean plainHttp, boolean privateAddresses) {
        return new NoticeSettings.Outbound(List.of("hooks.example.com", "*.robots.example"), plainHttp,
                privateAddresses,
                Duration.ofSeconds(1), Duration.ofMillis(300), 1024);
    }
}
