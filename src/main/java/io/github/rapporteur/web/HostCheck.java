package io.github.rapporteur.web;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import com.google.common.net.InetAddresses;
import java.net.InetAddress;

/**
 * Refuses requests that call a service which listens on this machine alone by a name that is not this machine's: a page of
 * another site reaches such a service when its own name is made to mean this machine (DNS rebinding), and the name it uses
 * gives it away.
 */
final class HostCheck {
    private final boolean loopback;
    private final ImmutableSet<String> names;

    HostCheck(InetAddress at, ImmutableSet<String> names) {
        this.loopback = at.isLoopbackAddress();
        this.names = names.stream().map(Ascii::toLowerCase).collect(ImmutableSet.toImmutableSet());
    }

    /** @param host the name in the request, without the port; an address of IPv6 may stand in brackets */
    boolean allows(String host) {
        if (!loopback || host.equalsIgnoreCase("localhost") || names.contains(Ascii.toLowerCase(host))) {
            return true;
        }
        String address = host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
        return InetAddresses.isInetAddress(address)
                && InetAddresses.forString(address).isLoopbackAddress();
    }
}
