package de.medienplan.planning.bound;

/** Rows and columns being written down, one after the other. */
final class Matrix {

    final Numbers.Whole unitStart = new Numbers.Whole();
    final Numbers.Whole columnStart = new Numbers.Whole();
    final Numbers.Whole entryRow = new Numbers.Whole();
    final Numbers entryValue = new Numbers();
    final Numbers cost = new Numbers();
    final Numbers rhs = new Numbers();
    final Numbers rowScale = new Numbers();
    final Numbers low = new Numbers();
    final Numbers high = new Numbers();

    void row(double bound, double scale) {
        rhs.add(bound);
        rowScale.add(scale);
    }

    /** Also called after the last unit. */
    void beginUnit() {
        unitStart.add(cost.size());
    }

    void column(double price) {
        columnStart.add(entryRow.size());
        cost.add(price);
    }

    void box(double price, double least, double most) {
        column(price);
        low.add(least);
        high.add(most);
    }

    /** An entry of the column begun last. */
    void entry(int row, double value) {
        entryRow.add(row);
        entryValue.add(value);
    }

    /** What is kept in a year is there in the next. */
    void chain(int row, int next) {
        entry(row, 1);
        if (next >= 0) {
            entry(next, -1);
        }
    }

    /** After the last column. */
    void end() {
        columnStart.add(entryRow.size());
    }
}
