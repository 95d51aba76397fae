package org.entente.api.meeting;

import org.entente.api.request.ContentHash;
import org.entente.api.text.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * One piece of the briefing pack: its title and where it is (handbook 1.3 B2).
 *
 * @param attachment the file of the case that it is, if it is one
 */
public record Material(String title, String link, @Nullable ContentHash attachment) {
    private static final int LONGEST_LINK = 2_000;

    /** Something that is not attached to the case. */
    public Material(String title, String link) {
        this(title, link, null);
    }

    public Material {
        title = Bounds.text("materials.title", Bounds.required("materials.title", title), Bounds.TITLE);
        link = Bounds.text("materials.link", link, LONGEST_LINK);
    }
}
