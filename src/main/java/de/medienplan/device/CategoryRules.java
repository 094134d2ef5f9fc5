package de.medienplan.device;

import static de.medienplan.shared.UserException.throwIf;

import java.math.BigDecimal;

/** What makes a category usable; each refusal names the field. */
final class CategoryRules {

    private static final BigDecimal MOST = new BigDecimal("1000000");

    private CategoryRules() {}

    static void check(CategoryRow row) {
        throwIf(!row.code().matches("[A-Z][A-Z0-9_]{1,39}"), "device.category.rule.code");
        throwIf(row.name().isBlank() || row.name().length() > 100, "device.category.rule.name");
        throwIf(row.shortName().isBlank() || row.shortName().length() > 30, "device.category.rule.shortName");
        throwIf(row.usefulLifeYears() < 1 || row.usefulLifeYears() > 40, "device.category.rule.life");
        throwIf(row.unitPrice().signum() < 0 || row.unitPrice().compareTo(MOST) > 0, "device.category.rule.price");
        throwIf(!row.source().isNamed(), "device.category.rule.source");
        throwIf(row.devicesPerUnit() < 0 || row.devicesPerUnit() > 50, "device.category.rule.perUnit");
        row.parts().forEach(CategoryRules::check);
        checkParts(row);
    }

    private static void check(CategoryPart part) {
        throwIf(part.name().isBlank() || part.name().length() > 60, "device.category.rule.part");
        throwIf(part.perUnit() < 1 || part.perUnit() > 50, "device.category.rule.part");
    }

    /** A board system counts as its MiniPC, AppleTV and beamer: number and components must not contradict. */
    private static void checkParts(CategoryRow row) {
        int counted = row.parts().stream()
                .filter(CategoryPart::counted)
                .mapToInt(CategoryPart::perUnit)
                .sum();
        throwIf(
                !row.parts().isEmpty() && counted != row.devicesPerUnit(),
                "device.category.rule.parts",
                row.devicesPerUnit(),
                counted);
    }
}
