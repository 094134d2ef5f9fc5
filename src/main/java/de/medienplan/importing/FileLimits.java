package de.medienplan.importing;

/**
 * How much of a user's file is read. A limit is there to protect the server from a hostile file, so it is generous
 * towards honest ones: a full device list of a big city (60,000 rows) fits several times.
 *
 * @param bytes size of the uploaded file
 * @param unpackedBytes size of all parts of an Excel file after unpacking
 */
public record FileLimits(long bytes, long unpackedBytes, int rows, int columns, int cellLength) {

    public static final FileLimits STANDARD = new FileLimits(20L << 20, 300L << 20, 200_000, 300, 32_767);
}
