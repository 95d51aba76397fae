package org.entente.query.task;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.entente.api.identity.DepartmentId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Departments that wait for each other are found, each ring once. */
class RingsTest {
    @Test
    void who_waits_in_a_line_waits_in_no_ring() {
        assertThat(rings("a>b", "b>c", "a>c")).isEmpty();
    }

    @Test
    void two_that_wait_for_each_other_are_one_ring() {
        assertThat(rings("b>a", "a>b")).containsExactly(List.of("a", "b"));
    }

    @Test
    void a_ring_begins_with_its_first_department_and_is_told_once() {
        assertThat(rings("c>a", "a>b", "b>c", "d>a")).containsExactly(List.of("a", "b", "c"));
    }

    @Test
    void rings_that_share_a_department_are_all_told() {
        assertThat(rings("a>b", "b>a", "b>c", "c>b")).containsExactlyInAnyOrder(List.of("a", "b"), List.of("b", "c"));
    }

    private static List<List<String>> rings(String... arrows) {
        Map<DepartmentId, List<DepartmentId>> waits = new TreeMap<>((one, other) -> one.value().compareTo(
                other.value()));
        for (String arrow : arrows) {
            DepartmentId from = new DepartmentId(arrow.substring(0, 1));
            waits.merge(from, List.of(new DepartmentId(arrow.substring(2))),
                    (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
        }
        return Rings.in(waits).stream().map(ring -> ring.stream().map(DepartmentId::value).toList()).toList();
    }
}
