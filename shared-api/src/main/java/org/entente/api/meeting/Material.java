package org.entente.api.meeting;

import org.entente.api.text.Bounds;

/** One piece of the briefing pack: its title and where it is, such as an attachment's address (handbook 1.3 B2). */
public record Material(String title, String link) {
    private static final int LONGEST_LINK = 2_000;

    public Material {
        title = Bounds.text("materials.title", Bounds.required("materials.title", title), Bounds.TITLE);
        link = Bounds.text("materials.link", link, LONGEST_LINK);
    }
}
