package org.entente.command.sheet;

import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.entente.api.refusal.Refusal;
import org.entente.api.text.Bounds;

/** How large a sheet may be, however small it was packed. */
final class SheetBounds {
    static final int ROWS = 5_000;
    static final int COLUMNS = 64;
    static final int SHEETS = 10;
    static final int TEXT = Bounds.LONG_TEXT;
    /** A character that XML cannot hold takes seven. */
    static final int ESCAPED_TEXT = TEXT * 7;
    /** Characters of all texts together. */
    static final int ALL_TEXTS = 8_000_000;
    /** Parts in the file. */
    static final int PARTS = 200;
    /** Bytes, unpacked, of a part that is neither rows nor texts. */
    static final int PART = 1024 * 1024;
    /** Bytes, unpacked, of a part with rows or texts. */
    static final int TABLE = 32 * 1024 * 1024;
    /** Bytes, unpacked, of all parts together. */
    static final int ALL_PARTS = 48 * 1024 * 1024;
    /** Rows of blanks are packed to a thousandth; what is unpacked is counted anyway. */
    private static final double PACKED = 0.0005;

    private SheetBounds() {}

    /** A second net, in the library itself: these settings hold for the whole process. */
    static void setForTheLibrary() {
        ZipSecureFile.setMaxEntrySize(TABLE);
        ZipSecureFile.setMaxFileCount(PARTS);
        ZipSecureFile.setMaxTextSize(ALL_TEXTS);
        ZipSecureFile.setMinInflateRatio(PACKED);
    }

    static Refusal exceeded(String what, long most) {
        return Refusal.invalid("sheet-out-of-bounds", "", "The sheet has more than " + most + " " + what + ".")
                .with("of", what).with("most", most);
    }
}
