package org.entente.query.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.meeting.Attendance;
import org.entente.api.meeting.Material;
import org.jspecify.annotations.Nullable;

/** What happened to the invitation: material, receipts, who came. */
public record Course(List<Shared> materials, @Nullable Instant materialsAt, List<Receipt> receipts,
        @Nullable Instant openedAt, @Nullable Instant heldAt, List<Attendance> attendance) {
    static final Course NONE = new Course(List.of(), null, List.of(), null, null, List.of());

    /** A piece of material, who brought it (null: the Office) and when. */
    public record Shared(@Nullable DepartmentId department, String title, String link, Instant at) {}

    /** Somebody invited has the invitation and the material. */
    public record Receipt(PersonId person, Instant at) {}

    public Course {
        materials = List.copyOf(materials);
        receipts = List.copyOf(receipts);
        attendance = List.copyOf(attendance);
    }

    Course shared(@Nullable DepartmentId by, List<Material> more, Instant at) {
        List<Shared> all = new ArrayList<>(materials);
        more.forEach(one -> all.add(new Shared(by, one.title(), one.link(), at)));
        return new Course(all, materialsAt == null ? at : materialsAt, receipts, openedAt, heldAt, attendance);
    }

    /** Another date: what was shared counts, who received the invitation is asked anew. */
    Course moved() {
        return new Course(materials, materialsAt, List.of(), null, heldAt, attendance);
    }

    Course received(PersonId person, Instant at) {
        List<Receipt> more = new ArrayList<>(receipts);
        more.add(new Receipt(person, at));
        return new Course(materials, materialsAt, more, openedAt, heldAt, attendance);
    }

    Course opened(Instant at) {
        return new Course(materials, materialsAt, receipts, at, heldAt, attendance);
    }

    Course held(List<Attendance> present, Instant at) {
        return new Course(materials, materialsAt, receipts, openedAt, at, present);
    }
}
