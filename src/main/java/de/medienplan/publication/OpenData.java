package de.medienplan.publication;

import de.medienplan.exporting.CsvExport;
import de.medienplan.map.MapSchool;
import de.medienplan.shared.Columns;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The public schools for other programs. Names and order of the fields stay as they are once published. */
final class OpenData {

    private OpenData() {}

    static Table table(PublicPlan plan, Locale locale) {
        return new Columns<PublicSchool>(locale, "publication.column.")
                .text("number", PublicSchool::number)
                .text("name", PublicSchool::name)
                .text("type", PublicSchool::type)
                .text("start", school -> Formats.quarter(school.decided().start()))
                .text("completion", school -> Formats.quarter(school.decided().completion()))
                .text(
                        "expectedStart",
                        school -> Formats.quarter(school.expected().start()))
                .text(
                        "expectedCompletion",
                        school -> Formats.quarter(school.expected().completion()))
                .label("state", PublicSchool::standing)
                .table("publication.table", plan.schools());
    }

    /** With the places, which nobody reads in a table on screen. */
    static byte[] csv(PublicPlan plan) {
        Table shown = new Columns<PublicSchool>(Locale.GERMANY, "publication.column.")
                .text("number", PublicSchool::number)
                .text("name", PublicSchool::name)
                .text("type", PublicSchool::type)
                .text("start", school -> school.decided().start())
                .text("completion", school -> school.decided().completion())
                .text("expectedStart", school -> school.expected().start())
                .text("expectedCompletion", school -> school.expected().completion())
                .label("state", PublicSchool::standing)
                .decimal("latitude", school -> degrees(school.place(), true))
                .decimal("longitude", school -> degrees(school.place(), false))
                .table("publication.table", plan.schools());
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            CsvExport.write(shown, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Double degrees(MapSchool.@Nullable Place place, boolean latitude) {
        return place == null ? null : latitude ? place.latitude() : place.longitude();
    }

    /** RFC 7946; a school without a place has a geometry of null. */
    static byte[] geoJson(PublicPlan plan) {
        Map<String, Object> collection = new LinkedHashMap<>();
        collection.put("type", "FeatureCollection");
        collection.put(
                "features", plan.schools().stream().map(OpenData::feature).toList());
        return JsonMapper.shared().writeValueAsBytes(collection);
    }

    private static Map<String, Object> feature(PublicSchool school) {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        properties.put("number", school.number());
        properties.put("name", school.name());
        properties.put("type", school.type());
        properties.put("decidedStart", school.decided().start());
        properties.put("decidedCompletion", school.decided().completion());
        properties.put("expectedStart", school.expected().start());
        properties.put("expectedCompletion", school.expected().completion());
        properties.put("state", school.standing().name());
        Map<String, Object> feature = new LinkedHashMap<>();
        feature.put("type", "Feature");
        feature.put("id", school.number());
        putGeometry(feature, school.place());
        feature.put("properties", properties);
        return feature;
    }

    @SuppressWarnings("NullAway") // JSON knows null, maps of objects do as well
    private static void putGeometry(Map<String, Object> feature, MapSchool.@Nullable Place place) {
        feature.put(
                "geometry",
                place == null
                        ? null
                        : Map.of("type", "Point", "coordinates", List.of(place.longitude(), place.latitude())));
    }
}
