package dev.nestor.inventory.vsphere;

import dev.nestor.inventory.esx.Quote;
import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** Addresses of the interface. */
final class Endpoint {

    private static final String PATH = "/sdk";
    private static final Set<String> OWN_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private Endpoint() {}

    static URI of(String address) {
        URI uri = parse(address);
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        if (uri.getHost() == null || !Set.of("https", "http").contains(scheme)) {
            throw new IllegalArgumentException(
                    "address is not of the form `https://vcenter.example.org`: " + Quote.of(address));
        }
        if (scheme.equals("http") && !OWN_MACHINE.contains(uri.getHost())) {
            throw new IllegalArgumentException(
                    "address would send the password as it is, over a network: write `https` in " + Quote.of(address));
        }
        boolean bare = uri.getPath() == null
                || uri.getPath().isEmpty()
                || uri.getPath().equals("/");
        return uri.resolve(bare ? PATH : uri.getPath());
    }

    /** What machines are said to be found in. */
    static String name(URI endpoint) {
        return endpoint.getPort() < 0 ? endpoint.getHost() : endpoint.getAuthority();
    }

    // What stands before the `@` may be a password, so it is not repeated.
    private static URI parse(String address) {
        if (address.contains("@")) {
            throw new IllegalArgumentException(
                    "address has a name or a password in it: give them as credentials, which nobody else can see");
        }
        try {
            return URI.create(address.strip());
        } catch (IllegalArgumentException malformed) {
            throw new IllegalArgumentException(
                    "address is not of the form `https://vcenter.example.org`: " + Quote.of(address), malformed);
        }
    }
}
