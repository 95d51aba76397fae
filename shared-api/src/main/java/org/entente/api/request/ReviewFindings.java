package org.entente.api.request;

import org.entente.api.text.Bounds;

/** What the preliminary review found on its three points (handbook 1.2 A4). */
public record ReviewFindings(Point justifiedNeed, Point completeDepartments, Point feasibleTiming) {
    /** One point: whether it is met, and a remark, which may be empty. */
    public record Point(boolean met, String remark) {
        public static final Point MET = new Point(true, "");

        public Point {
            remark = Bounds.text("remark", remark, Bounds.LONG_TEXT);
        }
    }

    public static final ReviewFindings ALL_MET = new ReviewFindings(Point.MET, Point.MET, Point.MET);

    public boolean allMet() {
        return justifiedNeed.met && completeDepartments.met && feasibleTiming.met;
    }
}
