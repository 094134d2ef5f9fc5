package de.medienplan.support;

import de.medienplan.shared.Quarter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * How many posts to request in which year, where no plan says so: as late as possible, as few as possible. The posts of
 * a year cover every quarter that begins between the day on which they are productive and the day on which those of
 * the next year are; never more than the city takes on in a year, so that some are requested earlier where later years
 * need more than that.
 */
public final class RequestRule {

    /**
     * What to request.
     *
     * @param lateFrom first quarter whose need no request can cover any more, because its day has passed or too few
     *     posts a year are allowed
     * @param late posts missing in that quarter
     * @param capped whether more would be requested if more a year were allowed
     * @param left posts missing in the last quarter in spite of the requests; not above zero if they suffice
     */
    public record Proposal(
            List<PostRequest> requests,
            Optional<Quarter> lateFrom,
            BigFraction late,
            boolean capped,
            BigFraction left) {}

    private final Forecast forecast;
    private final SettingsRow settings;
    private final CostRow cost;
    private final BigFraction presence;

    RequestRule(Forecast forecast, CostRow cost) {
        this.forecast = forecast;
        this.settings = forecast.settings();
        this.cost = cost;
        this.presence = forecast.presence();
    }

    /** @param asOf requests whose last day lies before this are too late */
    Proposal proposal(LocalDate asOf) {
        List<PostRequest> requests = new ArrayList<>();
        BigDecimal added = BigDecimal.ZERO;
        boolean capped = false;
        for (Map.Entry<Integer, BigDecimal> year :
                wanted(settings.nextBudgetYear(asOf)).entrySet()) {
            BigDecimal wanted = year.getValue().subtract(added);
            BigDecimal posts = wanted.min(settings.maxNewPostsPerYear());
            capped |= wanted.compareTo(posts) > 0;
            if (posts.signum() > 0) {
                requests.add(PostRequest.of(year.getKey(), posts, settings, cost));
                added = added.add(posts);
            }
        }
        Optional<Quarter> late = firstUncovered(requests);
        return new Proposal(
                requests,
                late,
                late.map(quarter -> uncovered(quarter, requests)).orElse(BigFraction.ZERO),
                capped,
                left(requests));
    }

    /** Posts to have been added with each year; what is too much for one year is added the year before. */
    private SortedMap<Integer, BigDecimal> wanted(int first) {
        SortedMap<Integer, BigDecimal> wanted = new TreeMap<>();
        int last = forecast.points().isEmpty()
                ? first - 1
                : forecast.points().getLast().quarter().year();
        BigDecimal later = BigDecimal.ZERO;
        for (int year = last; year >= first; year--) {
            later = missing(year).max(later.subtract(settings.maxNewPostsPerYear()));
            wanted.put(year, later);
        }
        return wanted;
    }

    /** Posts that the quarters miss for which those of this year come just in time, rounded up once. */
    private BigDecimal missing(int year) {
        LocalDate from = settings.productiveOn(year);
        LocalDate until = settings.productiveOn(year + 1);
        BigFraction most = forecast.ahead().stream()
                .filter(point -> !point.quarter().firstDay().isBefore(from)
                        && point.quarter().firstDay().isBefore(until))
                .map(point -> point.missing().divide(presence))
                .reduce(BigFraction.ZERO, (a, b) -> a.compareTo(b) >= 0 ? a : b);
        return PostNeed.ceiling(most, settings.postStep());
    }

    private BigFraction left(List<PostRequest> requests) {
        return forecast.points().isEmpty()
                ? BigFraction.ZERO
                : uncovered(forecast.points().getLast().quarter(), requests);
    }

    private Optional<Quarter> firstUncovered(List<PostRequest> requests) {
        return forecast.ahead().stream()
                .map(Forecast.Point::quarter)
                .filter(quarter -> uncovered(quarter, requests).signum() > 0)
                .findFirst();
    }

    private BigFraction uncovered(Quarter quarter, List<PostRequest> requests) {
        BigDecimal there = requests.stream()
                .filter(request -> !request.productiveOn().isAfter(quarter.firstDay()))
                .map(PostRequest::posts)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return forecast.at(quarter).missing().subtract(PostNeed.exact(there).multiply(presence));
    }
}
