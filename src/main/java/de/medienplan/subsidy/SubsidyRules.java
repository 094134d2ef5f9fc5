package de.medienplan.subsidy;

import de.medienplan.history.Actor;
import de.medienplan.identity.MayHandleSubsidies;
import de.medienplan.shared.Message;
import de.medienplan.shared.SchoolYear;
import de.medienplan.shared.UserException;
import de.medienplan.subsidy.calculation.Rulebook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shares, kinds, prices: rules with validity. The past is never rewritten; a change is a new row with a later begin. */
@Service
@Transactional
@MayHandleSubsidies
public class SubsidyRules {

    private final Rules rules;
    private final PaidMonths paidMonths;
    private final JdbcClient jdbc;

    SubsidyRules(Rules rules, PaidMonths paidMonths, JdbcClient jdbc) {
        this.rules = rules;
        this.paidMonths = paidMonths;
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<KindRow> kinds() {
        return rules.kinds();
    }

    @Transactional(readOnly = true)
    public List<ShareRow> shares() {
        return rules.shares();
    }

    @Transactional(readOnly = true)
    public List<StateSupportRow> stateSupports() {
        return rules.stateSupports();
    }

    @Transactional(readOnly = true)
    public List<SettlementRow> settlements() {
        return rules.settlements();
    }

    @Transactional(readOnly = true)
    public List<PriceRow> prices() {
        return rules.prices();
    }

    @Transactional(readOnly = true)
    public Rulebook rulebook() {
        return rules.rulebook();
    }

    /** A new kind of entitlement; its share comes with a {@link #add(ShareRow) rule}. */
    public void add(KindRow kind) {
        String code = kind.code().strip();
        UserException.throwIf(!code.matches("[A-Z][A-Z0-9_]{1,19}"), "subsidy.rule.code");
        UserException.throwIf(
                List.of(RetentionRow.NONE, RetentionRow.LOG, "HAND").contains(code), "subsidy.rule.code");
        int stored = jdbc.sql("""
            INSERT INTO subsidy.kind (code, name, precedence, needs_proof, source, created_by)
            VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """)
                .params(
                        code,
                        RequiredText.of(kind.name(), 60, "subsidy.field.kind"),
                        kind.precedence(),
                        kind.needsProof(),
                        RequiredText.of(kind.source(), 300, "subsidy.field.source"),
                        Actor.current())
                .update();
        UserException.throwIf(stored == 0, "subsidy.rule.kindTaken");
    }

    /**
     * A new share from a day on.
     *
     * @throws UserException if the day is not the first of a month, not later than the latest row of the kind, or lies in
     *     a month that was paid
     */
    public void add(ShareRow share) {
        UserException.throwIf(share.validFrom().getDayOfMonth() != 1, "subsidy.rule.firstOfMonth");
        UserException.throwIf(endsEarly(share.validFrom(), share.validUntil()), "subsidy.rule.order");
        UserException.throwIf(share.fromChild() < 1 || share.fromChild() > 9, "subsidy.rule.fromChild");
        percent(share.rentPercent());
        percent(share.purchasePercent());
        rules.shares().stream()
                .filter(row ->
                        row.kind().equals(share.kind()) && !row.validFrom().isBefore(share.validFrom()))
                .findFirst()
                .ifPresent(row -> {
                    throw new UserException(Message.of("subsidy.rule.past", row.validFrom()));
                });
        paidMonths.requireUnpaid(share.validFrom());
        jdbc.sql("""
            INSERT INTO subsidy.share_rule (kind, valid_from, valid_until, rent_percent, purchase_percent,
                from_child, only_without_other, source, note, created_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
                .param(share.kind())
                .param(share.validFrom())
                .param(share.validUntil())
                .param(share.rentPercent())
                .param(share.purchasePercent())
                .param(share.fromChild())
                .param(share.onlyWithoutOther())
                .param(RequiredText.of(share.source(), 300, "subsidy.field.source"))
                .param(share.note().strip())
                .param(Actor.current())
                .update();
    }

    /** New support by the state; it may not begin in a month that was paid. */
    public void add(StateSupportRow support) {
        UserException.throwIf(endsEarly(support.validFrom(), support.validUntil()), "subsidy.rule.order");
        Integer from = support.fromClass();
        Integer to = support.toClass();
        UserException.throwIf(from != null && to != null && to < from, "subsidy.rule.classes");
        paidMonths.requireUnpaid(support.validFrom());
        jdbc.sql("""
            INSERT INTO subsidy.state_support
                (name, valid_from, valid_until, from_class, to_class, source, note, created_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """)
                .param(RequiredText.of(support.name(), 100, "subsidy.field.stateSupport"))
                .param(support.validFrom())
                .param(support.validUntil())
                .param(from)
                .param(to)
                .param(RequiredText.of(support.source(), 300, "subsidy.field.source"))
                .param(support.note().strip())
                .param(Actor.current())
                .update();
    }

    /** Sets the last day of a support by the state; it may not lie in a month that was paid. */
    public void end(StateSupportRow support, LocalDate until) {
        UserException.throwIf(until.isBefore(support.validFrom()), "subsidy.rule.order");
        paidMonths.requireUnpaid(until.plusDays(1));
        LocalDate present = support.validUntil();
        if (present != null) {
            paidMonths.requireUnpaid(present.plusDays(1));
        }
        jdbc.sql("UPDATE subsidy.state_support SET valid_until = ? WHERE id = ?")
                .params(until, Objects.requireNonNull(support.id()))
                .update();
    }

    /** A new way to settle months, from a later month on. */
    public void add(SettlementRow settlement) {
        LocalDate begin = settlement.validFrom();
        UserException.throwIf(begin.getDayOfMonth() != 1, "subsidy.rule.firstOfMonth");
        UserException.throwIf(
                settlement.referenceDay() < 1 || settlement.referenceDay() > 28, "subsidy.rule.referenceDay");
        UserException.throwIf(
                settlement.correctionMonths() < 1 || settlement.correctionMonths() > 60,
                "subsidy.rule.correctionMonths");
        rules.settlements().stream()
                .filter(row -> !row.validFrom().isBefore(begin))
                .findFirst()
                .ifPresent(row -> {
                    throw new UserException(Message.of("subsidy.rule.past", row.validFrom()));
                });
        RetentionCheck.requireLongEnough(rules, settlement.correctionMonths());
        paidMonths.requireUnpaid(begin);
        jdbc.sql("""
            INSERT INTO subsidy.settlement_rule
                (valid_from, reference_day, correction_months, source, note, created_by)
            VALUES (?, ?, ?, ?, ?, ?)
            """)
                .params(
                        begin,
                        settlement.referenceDay(),
                        settlement.correctionMonths(),
                        RequiredText.of(settlement.source(), 300, "subsidy.field.source"),
                        settlement.note().strip(),
                        Actor.current())
                .update();
    }

    /** A new price; contracts keep the amount that they were made with. An unknown model is added. */
    public void price(
            String model, SchoolYear year, @Nullable BigDecimal rent, @Nullable BigDecimal purchase, String source) {
        UserException.throwIf(rent == null && purchase == null, "subsidy.rule.noPrice");
        String name = RequiredText.of(model, 100, "subsidy.field.model");
        jdbc.sql("INSERT INTO subsidy.device_model (name) VALUES (?) ON CONFLICT DO NOTHING")
                .param(name)
                .update();
        jdbc.sql("""
            INSERT INTO subsidy.device_price (model_id, school_year, rent, purchase, source, created_by)
            SELECT id, ?, ?, ?, ?, ? FROM subsidy.device_model WHERE name = ?
            """)
                .param(year.start())
                .param(Amounts.cents(rent, "subsidy.field.rent"))
                .param(Amounts.cents(purchase, "subsidy.field.purchase"))
                .param(RequiredText.of(source, 300, "subsidy.field.source"))
                .param(Actor.current())
                .param(name)
                .update();
    }

    private static boolean endsEarly(LocalDate from, @Nullable LocalDate until) {
        return until != null && until.isBefore(from);
    }

    private static void percent(@Nullable BigDecimal percent) {
        if (percent != null
                && (percent.signum() < 0
                        || percent.compareTo(new BigDecimal(100)) > 0
                        || percent.stripTrailingZeros().scale() > 2)) {
            throw new UserException(Message.of("subsidy.rule.percent"));
        }
    }
}
