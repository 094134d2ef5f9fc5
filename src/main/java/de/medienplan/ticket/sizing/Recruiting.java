package de.medienplan.ticket.sizing;

import de.medienplan.shared.Quarter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** When posts must be advertised so that trained people are there when they are needed. */
public final class Recruiting {

    /**
     * Posts to advertise.
     *
     * @param advertise latest day
     * @param begin first day of work, training months before they count in full
     * @param needed quarter in which they are needed
     * @param probationEnds last day of probation
     */
    public record Advert(double posts, LocalDate advertise, LocalDate begin, Quarter needed, LocalDate probationEnds) {}

    /** A quarter and the posts that it lacks. */
    public record Lack(Quarter quarter, double posts) {}

    private final int hiringMonths;
    private final int trainingMonths;
    private final int probationMonths;

    public Recruiting(int hiringMonths, int trainingMonths, int probationMonths) {
        this.hiringMonths = hiringMonths;
        this.trainingMonths = trainingMonths;
        this.probationMonths = probationMonths;
    }

    /** One advert whenever more is lacking than before. */
    public List<Advert> adverts(List<Lack> lacks) {
        List<Advert> adverts = new ArrayList<>();
        double covered = 0;
        for (Lack lack : lacks) {
            if (lack.posts() > covered) {
                adverts.add(advert(lack.posts() - covered, lack.quarter()));
                covered = lack.posts();
            }
        }
        return adverts;
    }

    private Advert advert(double posts, Quarter needed) {
        LocalDate begin = needed.firstDay().minusMonths(trainingMonths);
        return new Advert(
                posts,
                begin.minusMonths(hiringMonths),
                begin,
                needed,
                begin.plusMonths(probationMonths).minusDays(1));
    }

    /** Probability that a post is still vacant after the months, when hiring takes the usual time on average. */
    public double stillVacant(int months) {
        return hiringMonths == 0 ? 0 : Math.exp(-months / (double) hiringMonths);
    }
}
