package de.medienplan.planning.risk;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Comparator;
import java.util.List;

/** What an uncertain figure may turn out to be. */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({@JsonSubTypes.Type(Range.Triangular.class), @JsonSubTypes.Type(Range.Discrete.class)})
public sealed interface Range {

    /** Nothing uncertain. */
    Range NONE = new Triangular(0, 0, 0);

    /**
     * The figure that a share of all cases does not exceed: rises with the share, so that the same random number means a
     * lucky or an unlucky case under any range.
     *
     * @param share from 0 to below 1
     */
    double at(double share);

    /** Between two ends, most often near the mode. */
    record Triangular(double least, double mode, double most) implements Range {

        public Triangular {
            if (!(least <= mode && mode <= most && most - least < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("least, mode and most must rise");
            }
        }

        @Override
        public double at(double share) {
            double width = most - least;
            if (width == 0) {
                return mode;
            }
            double turn = (mode - least) / width;
            return share < turn
                    ? least + Math.sqrt(share * width * (mode - least))
                    : most - Math.sqrt((1 - share) * width * (most - mode));
        }
    }

    /** Some values, each in its share of the cases. */
    record Discrete(List<Case> cases) implements Range {

        public Discrete {
            cases = cases.stream()
                    .sorted(Comparator.comparingDouble(Case::value))
                    .toList();
            if (!(cases.stream().mapToDouble(Case::weight).sum() > 0)
                    || cases.stream().anyMatch(one -> !(one.weight() >= 0))) {
                throw new IllegalArgumentException("weights must not be negative, and one be positive");
            }
        }

        /** As often as they were seen. */
        public static Discrete observed(List<? extends Number> values) {
            return new Discrete(values.stream()
                    .map(value -> new Case(value.doubleValue(), 1))
                    .toList());
        }

        @Override
        public double at(double share) {
            double left = 0;
            for (Case one : cases) {
                left += one.weight();
            }
            left *= share;
            for (Case one : cases) {
                left -= one.weight();
                if (left < 0) {
                    return one.value();
                }
            }
            return cases.getLast().value();
        }
    }

    /** A value and how often it comes, relative to the other cases. */
    record Case(double value, double weight) {}
}
