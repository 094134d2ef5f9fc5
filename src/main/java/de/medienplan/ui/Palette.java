package de.medienplan.ui;

/** Colours of charts, readable on light and dark and told apart by colour-blind eyes (after Okabe and Ito). */
public final class Palette {

    public static final String BLUE = "#3b7fb0";
    public static final String ORANGE = "#d98c21";
    public static final String GREEN = "#2f9e77";
    public static final String RED = "#cf5b4c";
    public static final String SKY = "#7db9de";
    public static final String GREY = "#8b949e";
    public static final String PURPLE = "#a5739b";
    public static final String BROWN = "#9a7448";
    public static final String OLIVE = "#8a9a3c";

    private Palette() {}
}
