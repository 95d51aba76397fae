package org.entente.command.webhook;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;

import org.entente.api.refusal.Refusal;
import org.entente.command.delivery.NoticeSettings;

/**
 * Rule NTC-9: requests go only to hosts that the settings name, over https, and to no address of the own network, of this machine or of
 * nobody in particular, unless the settings allow it. The address that was looked at is the one connected to.
 */
final class Destinations {
    private final NoticeSettings.Outbound allowed;

    Destinations(NoticeSettings.Outbound allowed) {
        this.allowed = allowed;
    }

    /** @throws Refusal {@code destination-not-allowed} if nothing may be sent there */
    URI require(String url) {
        URI uri;
        try {
            uri = URI.create(url);
        } catch (IllegalArgumentException unreadable) {
            throw refused("This is no address of the web.");
        }
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (uri.getHost() == null || uri.getUserInfo() != null || uri.getFragment() != null) {
            throw refused("An address has a host, and neither a name, a password nor a fragment.");
        }
        if (!scheme.equals("https") && !(scheme.equals("http") && allowed.plainHttp())) {
            throw refused("Only https is allowed.");
        }
        if (allowed.hosts().stream().noneMatch(one -> matches(one, uri.getHost()))) {
            throw refused("This host is not among those allowed.");
        }
        return uri;
    }

    private static boolean matches(String pattern, String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        String wanted = pattern.toLowerCase(Locale.ROOT);
        return wanted.startsWith("*.") ? lower.endsWith(wanted.substring(1)) : lower.equals(wanted);
    }

    private static Refusal refused(String why) {
        return Refusal.invalid("destination-not-allowed", "", why);
    }

    /** @throws UnknownHostException if one of the addresses is not for us: a name that means several is not trusted */
    InetAddress[] require(InetAddress[] found) throws UnknownHostException {
        for (InetAddress one : found) {
            if (!allowed.privateAddresses() && !isPublic(one)) {
                throw new UnknownHostException("not a public address");
            }
        }
        return found;
    }

    static boolean isPublic(InetAddress address) {
        boolean special = address.isAnyLocalAddress() || address.isLoopbackAddress() || address.isLinkLocalAddress()
                || address.isSiteLocalAddress() || address.isMulticastAddress();
        return !special && switch (address) {
            case Inet4Address four -> isPublic(four.getAddress());
            case Inet6Address six -> isPublicSix(six.getAddress());
            default -> false;
        };
    }

    private static boolean isPublic(byte[] four) {
        int a = four[0] & 0xff;
        int b = four[1] & 0xff;
        int c = four[2] & 0xff;
        boolean shared = a == 100 && b >= 64 && b < 128; // carrier-grade NAT
        boolean protocol = a == 192 && b == 0 && (c == 0 || c == 2); // assignments, documentation
        boolean testing = a == 198 && (b == 18 || b == 19 || b == 51 && c == 100) || a == 203 && b == 0 && c == 113;
        return a != 0 && a != 127 && a < 224 && !shared && !protocol && !testing;
    }

    private static boolean isPublicSix(byte[] six) {
        int first = six[0] & 0xff;
        boolean unique = (first & 0xfe) == 0xfc;
        boolean global = (first & 0xe0) == 0x20; // 2000::/3, all that is given out
        boolean translated = first == 0x20 && (six[1] & 0xff) == 0x02 // 6to4, Teredo: an IPv4 address inside
                || first == 0x20 && (six[1] & 0xff) == 0x01 && six[2] == 0 && six[3] == 0;
        boolean documentation = first == 0x20 && (six[1] & 0xff) == 0x01 && (six[2] & 0xff) == 0x0d
                && (six[3] & 0xff) == 0xb8;
        return global && !unique && !translated && !documentation;
    }
}
