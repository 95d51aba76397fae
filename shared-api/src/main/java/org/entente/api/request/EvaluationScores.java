package org.entente.api.request;

import org.entente.api.refusal.Refusal;

/** The evaluation form (handbook 1.8 T8): five dimensions, 1 to 10 points each. */
public record EvaluationScores(int responseSpeed, int attitude, int quality, int communication, int suggestions) {
    public static final int MOST = 10;

    public EvaluationScores {
        require("responseSpeed", responseSpeed);
        require("attitude", attitude);
        require("quality", quality);
        require("communication", communication);
        require("suggestions", suggestions);
    }

    private static void require(String dimension, int points) {
        if (points < 1 || points > MOST) {
            throw Refusal.invalid("points-out-of-range", "1.8 T8", "Each dimension has 1 to " + MOST + " points.")
                    .with("field", dimension).with("most", MOST);
        }
    }
}
