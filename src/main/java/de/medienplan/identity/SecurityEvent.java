package de.medienplan.identity;

import java.time.Instant;

/**
 * One line of the security log.
 *
 * @param account whom it is about, as typed; empty if nobody was named
 * @param address where the request came from; empty for what no browser did
 * @param node the machine that noted it
 * @param actor who did it; the account itself, or an administrator
 */
public record SecurityEvent(
        Instant at, SecurityEventKind kind, String account, String address, String node, String actor) {}
