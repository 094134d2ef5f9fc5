/** Tables as files: CSV and Excel, safe to open in a spreadsheet. */
@NullMarked
package de.medienplan.exporting;

import org.jspecify.annotations.NullMarked;
