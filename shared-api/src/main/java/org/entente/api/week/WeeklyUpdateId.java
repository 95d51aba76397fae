package org.entente.api.week;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.entente.api.identity.DepartmentId;
import org.entente.api.message.Ids;
import org.entente.api.request.RequestId;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The weekly slot of one department in one case, such as {@code WKU-2026-W18-5f0c…}. */
public record WeeklyUpdateId(@JsonValue String value) {
    public static final String PREFIX = "WKU-";
    /** Names of departments hold characters that ids do not, and may be as long as an id. */
    private static final int DIGITS = 20;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public WeeklyUpdateId {
        Ids.require(PREFIX, value);
    }

    /** The one slot of this department in this case and week: its id follows from all three. */
    public static WeeklyUpdateId of(RequestId request, DepartmentId department, WeekKey week) {
        byte[] hash = sha256().digest((request.value() + "\n" + department.value()).getBytes(StandardCharsets.UTF_8));
        return new WeeklyUpdateId(ofWeek(week) + HexFormat.of().formatHex(hash).substring(0, DIGITS));
    }

    /** What the ids of all slots of a week begin with. */
    public static String ofWeek(WeekKey week) {
        return PREFIX + week.value() + "-";
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
