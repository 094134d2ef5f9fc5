package de.medienplan.school;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The columns of a school that hold one plain value each. */
@Embeddable
class SchoolFacts {

    private String number = "";
    private String name = "";
    private @Nullable String shortName;
    private @Nullable String district;
    private @Nullable String street;
    private @Nullable String postcode;
    private @Nullable String city;
    private @Nullable BigDecimal latitude;
    private @Nullable BigDecimal longitude;
    private @Nullable Integer rooms;

    @Enumerated(EnumType.STRING)
    private @Nullable BuildingState buildingState;

    private @Nullable LocalDate buildingReadyOn;

    @Enumerated(EnumType.STRING)
    private @Nullable InternetState internetState;

    @Enumerated(EnumType.STRING)
    private @Nullable BroadbandState broadbandState;

    @Enumerated(EnumType.STRING)
    private @Nullable WlanState wlanState;

    private @Nullable LocalDate conceptDate;
    private @Nullable String conceptVersion;

    @Enumerated(EnumType.STRING)
    private MepPlace mepPlace = MepPlace.NONE;

    private @Nullable String notes;

    void update(SchoolValues values) {
        number = values.text(SchoolField.NUMBER);
        name = values.text(SchoolField.NAME);
        shortName = (String) values.get(SchoolField.SHORT_NAME);
        district = (String) values.get(SchoolField.DISTRICT);
        street = (String) values.get(SchoolField.STREET);
        postcode = (String) values.get(SchoolField.POSTCODE);
        city = (String) values.get(SchoolField.CITY);
        latitude = (BigDecimal) values.get(SchoolField.LATITUDE);
        longitude = (BigDecimal) values.get(SchoolField.LONGITUDE);
        rooms = (Integer) values.get(SchoolField.ROOMS);
        buildingState = (BuildingState) values.get(SchoolField.BUILDING_STATE);
        buildingReadyOn = (LocalDate) values.get(SchoolField.BUILDING_READY_ON);
        internetState = (InternetState) values.get(SchoolField.INTERNET_STATE);
        broadbandState = (BroadbandState) values.get(SchoolField.BROADBAND_STATE);
        wlanState = (WlanState) values.get(SchoolField.WLAN_STATE);
        conceptDate = (LocalDate) values.get(SchoolField.CONCEPT_DATE);
        conceptVersion = (String) values.get(SchoolField.CONCEPT_VERSION);
        mepPlace = values.get(SchoolField.MEP_PLACE) instanceof MepPlace place ? place : MepPlace.NONE;
        notes = (String) values.get(SchoolField.NOTES);
    }

    void putInto(Map<FieldKey, Object> values) {
        put(values, SchoolField.NUMBER, number);
        put(values, SchoolField.NAME, name);
        put(values, SchoolField.SHORT_NAME, shortName);
        put(values, SchoolField.DISTRICT, district);
        put(values, SchoolField.STREET, street);
        put(values, SchoolField.POSTCODE, postcode);
        put(values, SchoolField.CITY, city);
        put(values, SchoolField.LATITUDE, latitude);
        put(values, SchoolField.LONGITUDE, longitude);
        put(values, SchoolField.ROOMS, rooms);
        put(values, SchoolField.BUILDING_STATE, buildingState);
        put(values, SchoolField.BUILDING_READY_ON, buildingReadyOn);
        put(values, SchoolField.INTERNET_STATE, internetState);
        put(values, SchoolField.BROADBAND_STATE, broadbandState);
        put(values, SchoolField.WLAN_STATE, wlanState);
        put(values, SchoolField.CONCEPT_DATE, conceptDate);
        put(values, SchoolField.CONCEPT_VERSION, conceptVersion);
        put(values, SchoolField.MEP_PLACE, mepPlace);
        put(values, SchoolField.NOTES, notes);
    }

    private static void put(Map<FieldKey, Object> values, SchoolField field, @Nullable Object value) {
        if (value != null) {
            values.put(FieldKey.of(field), value);
        }
    }

    String number() {
        return number;
    }

    String name() {
        return name;
    }
}
