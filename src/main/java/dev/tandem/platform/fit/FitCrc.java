package dev.tandem.platform.fit;

/** The checksum of FIT: CRC-16 with the reflected polynomial 0xA001, begun at 0. */
final class FitCrc {
    private static final int POLYNOMIAL = 0xA001;

    private FitCrc() {}

    static int of(byte[] bytes, int length) {
        int crc = 0;
        for (int i = 0; i < length; i++) {
            crc ^= bytes[i] & 0xFF;
            for (int bit = 0; bit < Byte.SIZE; bit++) {
                crc = (crc & 1) == 0 ? crc >>> 1 : crc >>> 1 ^ POLYNOMIAL;
            }
        }
        return crc;
    }
}
