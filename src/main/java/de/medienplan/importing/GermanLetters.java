package de.medienplan.importing;

/** How much a text reads like German, by its letters and signs beyond ASCII and what stands beside them. */
final class GermanLetters {

    private static final String UMLAUTS = "äöüÄÖÜ";
    private static final String FOREIGN = "áàâåãçéèêëíìîïñóòôõøúùûýÁÀÂÅÇÉÈÊÍÎÓÔØÚŠšŽž";
    private static final String SIGNS = "–—„“”‚‘’»«…€§°²³·•ª\u00a0";

    private GermanLetters() {}

    static int score(String text) {
        int score = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7f) {
                score += score(c, i == 0 ? ' ' : text.charAt(i - 1), i + 1 == text.length() ? ' ' : text.charAt(i + 1));
            }
        }
        return score;
    }

    private static int score(char c, char before, char after) {
        boolean inWord = Character.isLetter(before) || Character.isLetter(after);
        if (c == 'ß') {
            return Character.isLetter(before) && "aeiouyäöüAEIOUÄÖÜ".indexOf(before) >= 0 ? 4 : -4;
        }
        if (UMLAUTS.indexOf(c) >= 0) {
            boolean capitalInside = Character.isUpperCase(c) && Character.isLowerCase(before);
            return !inWord || capitalInside ? -3 : 4;
        }
        if (SIGNS.indexOf(c) >= 0) {
            boolean within = Character.isLetter(before) && Character.isLetter(after);
            return within && c != '’' && c != '–' ? -4 : 1;
        }
        if (FOREIGN.indexOf(c) >= 0) {
            boolean alone = before <= 0x7f && after <= 0x7f;
            boolean capitalInside = Character.isUpperCase(c) && Character.isLowerCase(before);
            return inWord && alone && !capitalInside ? 1 : -3;
        }
        return -4;
    }
}
