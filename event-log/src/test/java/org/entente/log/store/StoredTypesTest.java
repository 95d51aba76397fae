package org.entente.log.store;

import org.entente.log.store.StoredTypes.StoredType;
import org.entente.log.testing.Notebook.NoteTaken;
import org.entente.log.testing.Notebook.NotebookClosed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A payload class and its logical name find each other, one to one; everything else is refused. */
class StoredTypesTest {
    private final StoredTypes types = StoredTypes.builder().register(NoteTaken.class, "note.taken", "2").build();

    @Test
    void a_class_and_its_name_find_each_other() {
        assertThat(types.typeOf(NoteTaken.class)).isEqualTo(new StoredType("note.taken", "2"));
        assertThat(types.classOf(new StoredType("note.taken", "2"))).isEqualTo(NoteTaken.class);
        assertThat(types.classes()).containsExactly(NoteTaken.class);
    }

    @Test
    void an_unregistered_class_has_no_name() {
        assertThatThrownBy(() -> types.typeOf(NotebookClosed.class)).isInstanceOf(UnknownStoredTypeException.class)
                .hasMessageContaining("NotebookClosed");
    }

    @Test
    void an_unknown_name_has_no_class() {
        assertThatThrownBy(() -> types.classOf(new StoredType("note.burnt", "2")))
                .isInstanceOf(UnknownStoredTypeException.class).hasMessageContaining("note.burnt");
    }

    @Test
    void an_old_revision_that_nobody_upcast_is_refused() {
        assertThatThrownBy(() -> types.classOf(new StoredType("note.taken", "1")))
                .isInstanceOf(UnknownStoredTypeException.class)
                .hasMessage("note.taken is stored with revision 1, the current one is 2 and no upcaster leads there");
    }

    @Test
    void a_name_and_a_class_are_registered_once() {
        StoredTypes.Builder builder = StoredTypes.builder().register(NoteTaken.class, "note.taken", "1");
        assertThatThrownBy(() -> builder.register(NotebookClosed.class, "note.taken", "1"))
                .isInstanceOf(IllegalArgumentException.class).hasMessage("note.taken is registered twice");
        assertThatThrownBy(() -> builder.register(NoteTaken.class, "note.taken.again", "1"))
                .isInstanceOf(IllegalArgumentException.class).hasMessageEndingWith("NoteTaken is registered twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NoteTaken", "org.entente.Notebook$NoteTaken", "note..taken", "note.", "1note"})
    void a_name_is_lower_case_words_and_never_a_class_name(String name) {
        assertThatThrownBy(() -> StoredTypes.builder().register(NoteTaken.class, name, "1"))
                .isInstanceOf(IllegalArgumentException.class).hasMessage("'" + name + "' is not a logical name");
    }

    @Test
    void a_sealed_interface_is_no_payload() {
        assertThatThrownBy(() -> StoredTypes.builder().register(Comparable.class, "note.taken", "1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("java.lang.Comparable is not a concrete class");
    }
}
