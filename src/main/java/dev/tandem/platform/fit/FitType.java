package dev.tandem.platform.fit;

/** The base types of FIT that are written: number in a definition, size, and "no value". */
enum FitType {
    ENUM(0x00, 1, 0xFF),
    UINT16(0x84, 2, 0xFFFF),
    UINT32(0x86, 4, 0xFFFF_FFFFL),
    UINT32Z(0x8C, 4, 0);

    final int code;
    final int size;
    final long invalid;

    FitType(int code, int size, long invalid) {
        this.code = code;
        this.size = size;
        this.invalid = invalid;
    }
}
