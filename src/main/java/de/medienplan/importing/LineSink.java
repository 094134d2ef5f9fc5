package de.medienplan.importing;

import java.util.List;

/** Takes the lines of one sheet as they are read, also blank ones. */
interface LineSink {

    /**
     * @param number the line as the user's program shows it, counted from 1
     * @return whether more lines are wanted
     */
    boolean line(int number, List<String> cells, List<CellFault> faults);
}
