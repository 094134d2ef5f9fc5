package de.medienplan.planning;

/**
 * What a plan costs in euros, part by part.
 *
 * @param waiting pupils waiting for their equipment, weighted
 * @param posts first-level support posts over the horizon
 * @param forfeitedGrants base amounts and pool shares the city is not entitled to in the end
 * @param moves published starts that were moved or left out
 * @param unplanned schools that stay unplanned
 */
public record CostParts(long waiting, long posts, long forfeitedGrants, long moves, long unplanned) {

    public static final CostParts NONE = new CostParts(0, 0, 0, 0, 0);

    public long total() {
        return waiting + posts + forfeitedGrants + moves + unplanned;
    }

    /** This cost less the other, part by part: what a change costs. */
    public CostParts minus(CostParts other) {
        return new CostParts(
                waiting - other.waiting,
                posts - other.posts,
                forfeitedGrants - other.forfeitedGrants,
                moves - other.moves,
                unplanned - other.unplanned);
    }
}
