package de.medienplan.device;

import static de.medienplan.shared.UserException.throwIfAt;

import java.math.BigDecimal;

/** What makes a category usable; each refusal names the field. */
final class CategoryRules {

    private static final BigDecimal MOST = new BigDecimal("1000000");

    private CategoryRules() {}

    static void check(CategoryRow row) {
        throwIfAt(
                !row.code().matches("[A-Z][A-Z0-9_]{1,39}"), "device.category.field.code", "device.category.rule.code");
        throwIfAt(
                row.name().isBlank() || row.name().length() > 100,
                "device.category.field.name",
                "device.category.rule.name");
        throwIfAt(
                row.shortName().isBlank() || row.shortName().length() > 30,
                "device.category.field.shortName",
                "device.category.rule.shortName");
        throwIfAt(
                row.usefulLifeYears() < 1 || row.usefulLifeYears() > 40,
                "device.category.field.usefulLifeYears",
                "device.category.rule.life");
        throwIfAt(
                row.unitPrice().signum() < 0 || row.unitPrice().compareTo(MOST) > 0,
                "device.category.field.unitPrice",
                "device.category.rule.price");
        throwIfAt(!row.source().isNamed(), "device.category.field.source", "device.category.rule.source");
        throwIfAt(
                row.devicesPerUnit() < 0 || row.devicesPerUnit() > 50,
                "device.category.field.devicesPerUnit",
                "device.category.rule.perUnit");
        row.parts().forEach(CategoryRules::check);
        checkParts(row);
    }

    private static void check(CategoryPart part) {
        throwIfAt(
                part.name().isBlank() || part.name().length() > 60,
                "device.category.parts",
                "device.category.rule.part");
        throwIfAt(part.perUnit() < 1 || part.perUnit() > 50, "device.category.parts", "device.category.rule.part");
    }

    /** A board system counts as its MiniPC, AppleTV and beamer: number and components must not contradict. */
    private static void checkParts(CategoryRow row) {
        int counted = row.parts().stream()
                .filter(CategoryPart::counted)
                .mapToInt(CategoryPart::perUnit)
                .sum();
        throwIfAt(
                !row.parts().isEmpty() && counted != row.devicesPerUnit(),
                "device.category.parts",
                "device.category.rule.parts",
                row.devicesPerUnit(),
                counted);
    }
}
