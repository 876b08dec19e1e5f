package dev.tandem.platform.limit;

import io.vertx.core.http.HttpServerRequest;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** Where a request comes from. */
final class Addresses {

    /** Of an IPv6 address what a customer gets; the rest is the customer's to choose from. */
    private static final int NETWORK_BYTES = 8;

    private static final int IPV6_BYTES = 16;

    private Addresses() {}

    /** The peer's, or the one a proxy tells of if the operator has the service believe it. */
    static String of(HttpServerRequest request) {
        var peer = request.remoteAddress();
        var host = peer == null ? null : peer.hostAddress();
        return host == null ? "unknown" : networkOf(host);
    }

    static String networkOf(String host) {
        try {
            var bytes = InetAddress.ofLiteral(host).getAddress();
            return bytes.length == IPV6_BYTES
                    ? HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES))
                    : host;
        } catch (IllegalArgumentException name) {
            return host;
        }
    }
}
