package de.medienplan.map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A tile server of the city's own behind the maps on screen; none unless configured, so that no other host learns who looks
 * at which school.
 *
 * @param tiles address with {@code {z}}, {@code {x}} and {@code {y}}; empty for none
 * @param attribution what the server's owner wants named
 */
@ConfigurationProperties("medienplan.map")
public record Tiles(
        @DefaultValue("") String tiles, @DefaultValue("") String attribution) {}
