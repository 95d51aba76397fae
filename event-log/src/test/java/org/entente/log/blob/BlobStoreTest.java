package org.entente.log.blob;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.entente.log.postgres.OnPostgres;
import org.entente.log.postgres.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A content is kept once under the hash of its bytes, bounded, and never changed. */
@OnPostgres
class BlobStoreTest {
    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    private static final int MEBIBYTE = 1024 * 1024;

    private final JdbcTemplate app;
    private final JdbcTemplate owner;
    private final BlobStore store;

    BlobStoreTest(TestDatabase database) {
        app = new JdbcTemplate(database.dataSource());
        owner = new JdbcTemplate(database.ownerDataSource());
        store = new BlobStore(app);
    }

    @Test
    void a_content_is_found_under_its_hash() throws IOException {
        BlobHash kept = store.put(text("abc"), "text/plain", NOON);

        assertThat(kept).isEqualTo(new BlobHash(ABC, 3));
        assertThat(store.find(ABC)).contains(new Blob(ABC, "text/plain", 3));
        assertThat(bytes(ABC)).isEqualTo("abc".getBytes(StandardCharsets.UTF_8));
        assertThat(store.exists("00".repeat(32))).isFalse();
    }

    @Test
    void the_same_content_again_changes_nothing() throws IOException {
        store.put(text("twice"), "text/plain", NOON);
        BlobHash again = store.put(text("twice"), "text/html", NOON.plusSeconds(1));

        assertThat(store.find(again.sha256())).map(Blob::media).contains("text/plain");
        assertThat(app.queryForObject("select count(*) from es.blob where content = 'twice'", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void the_same_content_from_two_at_once_is_kept_once() throws Exception {
        byte[] content = noise(3 * MEBIBYTE);
        CountDownLatch both = new CountDownLatch(2);
        InputStreamSource together = () -> {
            both.countDown();
            return new ByteArrayInputStream(content);
        };
        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            Future<BlobHash> one = people.submit(() -> store.put(together, "one", NOON));
            Future<BlobHash> other = people.submit(() -> store.put(together, "other", NOON));
            assertThat(one.get()).isEqualTo(other.get());
            assertThat(bytes(one.get().sha256())).isEqualTo(content);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, MEBIBYTE - 1, MEBIBYTE, MEBIBYTE + 1, 20 * MEBIBYTE})
    void what_comes_out_is_what_went_in(int size) throws IOException {
        byte[] content = noise(size);
        BlobHash kept = store.put(() -> new ByteArrayInputStream(content), "application/octet-stream", NOON);

        assertThat(kept.size()).isEqualTo(size);
        assertThat(bytes(kept.sha256())).isEqualTo(content);
    }

    @Test
    void one_byte_more_than_20_mebibytes_is_refused_and_not_kept() {
        byte[] content = noise(20 * MEBIBYTE + 1);

        assertThatThrownBy(() -> store.put(() -> new ByteArrayInputStream(content), "x", NOON))
                .isInstanceOf(BlobTooLargeException.class);
        assertThat(app.queryForObject("select count(*) from es.blob where octet_length(content) > 20971520",
                Integer.class)).isZero();
        assertThatThrownBy(() -> app.update(
                "insert into es.blob (sha256, content, media, at) values (sha256(?), ?, 'x', now())", content, content))
                .isInstanceOf(DataAccessException.class).hasMessageContaining("blob_content_check");
    }

    @Test
    void nothing_is_kept_under_a_name_that_is_not_its_hash() {
        assertThatThrownBy(() -> app.update(
                "insert into es.blob (sha256, content, media, at) values (sha256('a'), 'b', 'x', now())"))
                .isInstanceOf(DataAccessException.class).hasMessageContaining("blob_is_its_hash");
    }

    @ParameterizedTest
    @ValueSource(strings = {"update es.blob set media = 'y'", "delete from es.blob", "truncate es.blob"})
    void nobody_changes_or_removes_what_is_kept(String change) throws IOException {
        store.put(text("kept"), "text/plain", NOON);

        assertThatThrownBy(() -> app.execute(change)).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> owner.execute(change)).isInstanceOf(DataAccessException.class)
                .rootCause().hasMessageContaining("insert-only");
    }

    @Test
    void what_is_not_kept_cannot_be_read() {
        assertThatThrownBy(() -> store.open("11".repeat(32)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private byte[] bytes(String sha256) throws IOException {
        try (InputStream bytes = store.open(sha256)) {
            return bytes.readAllBytes();
        }
    }

    private static InputStreamSource text(String text) {
        return () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] noise(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }
}
