package medcode.codeset.reader;

/**
 * How much an archive may unpack to; official releases stay far below.
 *
 * @param file bytes a single file may hold
 * @param total bytes that everything under one argument may unpack to; a file counts each time it is opened
 * @param ratio times its packed size that a file may unpack to, once it is larger than {@code free}
 * @param free bytes below which the ratio does not count
 * @param files files under one argument
 * @param depth archives inside archives, and folders inside folders
 */
record SourceLimits(long file, long total, int ratio, long free, int files, int depth) {
    private static final long MIB = 1 << 20;

    static final SourceLimits USUAL = new SourceLimits(512 * MIB, 4096 * MIB, 100, 32 * MIB, 20_000, 8);

    long unpacked(long packed) {
        return packed < 0 ? file : Math.min(file, Math.max(free, packed * ratio));
    }
}
