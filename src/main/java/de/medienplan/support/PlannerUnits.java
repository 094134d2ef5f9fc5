package de.medienplan.support;

import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * How the support groups fit into the two kinds of devices that the planner knows. Boards and class sets go with the
 * tablets or with the other devices where the ratios are equal. Where they have a ratio of their own, other devices are
 * counted in units of the least common multiple of both ratios: with 700 computer-room devices or 500 boards and class
 * sets a post, a post serves 3,500 units, a computer-room device is 5 of them and a board device 7. No fraction is lost.
 *
 * @param tabletsPerPost tablets that one post serves
 * @param unitsPerPost units of other devices that one post serves
 * @param roomWeight units of a computer-room device
 * @param thirdWeight units of a device of the third bullet (boards, class sets); 0 if it is not among the other devices
 * @param thirdWithTablets whether devices of the third bullet count as tablets
 */
public record PlannerUnits(
        BigDecimal tabletsPerPost,
        BigDecimal unitsPerPost,
        long roomWeight,
        long thirdWeight,
        boolean thirdWithTablets) {

    private static final BigInteger LARGEST_WEIGHT = BigInteger.valueOf(100_000);

    /**
     * With boards and class sets at a ratio of their own.
     *
     * @throws UserException if the ratios have too little in common to be counted in whole units
     */
    public static PlannerUnits of(BigDecimal tabletsPerPost, BigDecimal devicesPerPost, BigDecimal thirdPerPost) {
        if (thirdPerPost.compareTo(tabletsPerPost) == 0) {
            return new PlannerUnits(tabletsPerPost, devicesPerPost, 1, 0, true);
        }
        int scale = Math.max(
                0,
                Math.max(
                        devicesPerPost.stripTrailingZeros().scale(),
                        thirdPerPost.stripTrailingZeros().scale()));
        BigInteger rooms = devicesPerPost.setScale(scale).unscaledValue();
        BigInteger third = thirdPerPost.setScale(scale).unscaledValue();
        BigInteger divisor = rooms.gcd(third);
        BigInteger roomWeight = third.divide(divisor);
        BigInteger thirdWeight = rooms.divide(divisor);
        if (roomWeight.max(thirdWeight).compareTo(LARGEST_WEIGHT) > 0) {
            throw new UserException(
                    Message.of("support.group.notForPlanner", devicesPerPost, thirdPerPost, LARGEST_WEIGHT.intValue()));
        }
        return new PlannerUnits(
                tabletsPerPost,
                new BigDecimal(rooms.multiply(roomWeight), scale),
                roomWeight.longValueExact(),
                thirdWeight.longValueExact(),
                false);
    }

    /** With boards and class sets as the paper is read; see {@link Interpretation}. */
    public static PlannerUnits of(BigDecimal tabletsPerPost, BigDecimal devicesPerPost, Interpretation reading) {
        return new PlannerUnits(
                tabletsPerPost,
                devicesPerPost,
                1,
                reading == Interpretation.WITH_DEVICES ? 1 : 0,
                reading == Interpretation.WITH_TABLETS);
    }

    /** Whether other devices are counted in units instead of pieces. */
    public boolean isWeighted() {
        return roomWeight != 1 || thirdWeight > 1;
    }

    /** What the planner counts as tablets. */
    public long tablets(long personal, long third) {
        return personal + (thirdWithTablets ? third : 0);
    }

    /** What the planner counts as other devices. */
    public long others(long rooms, long third) {
        return rooms * roomWeight + third * thirdWeight;
    }
}
