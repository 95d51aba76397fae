package org.entente.log.blob;

import java.io.IOException;
import java.io.InputStream;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;

import org.springframework.core.io.InputStreamSource;
import org.springframework.dao.support.DataAccessUtils;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Contents of at most {@link #LARGEST} bytes under their hashes. Nothing here holds a whole content in memory: it is read,
 * written and handed out in chunks. Takes part in the caller's transaction where there is one.
 */
public final class BlobStore {
    /** 20 MiB; the table checks the same. */
    public static final long LARGEST = 20L * 1024 * 1024;
    private static final HexFormat HEX = HexFormat.of();

    private final JdbcTemplate jdbc;

    public BlobStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps a content; what is kept already stays as it is.
     *
     * @param content read twice, for its hash and for its bytes
     * @throws BlobTooLargeException beyond {@link #LARGEST}; nothing is kept then
     */
    public BlobHash put(InputStreamSource content, String media, Instant at) throws IOException {
        BlobHash hash = BlobHash.of(content);
        if (!exists(hash.sha256())) {
            try (InputStream bytes = content.getInputStream()) {
                jdbc.update(
                        "insert into es.blob (sha256, content, media, at) values (?, ?, ?, ?) on conflict do nothing",
                        statement -> bind(statement, hash, bytes, media, at));
            }
        }
        return hash;
    }

    public boolean exists(String sha256) {
        return find(sha256).isPresent();
    }

    /** What is known of a content, without its bytes. */
    public Optional<Blob> find(String sha256) {
        return Optional.ofNullable(DataAccessUtils.singleResult(jdbc.query(
                "select media, octet_length(content) from es.blob where sha256 = ?",
                (row, number) -> new Blob(sha256, row.getString(1), row.getLong(2)), HEX.parseHex(sha256))));
    }

    /**
     * The bytes of a content, read a chunk at a time.
     *
     * @throws IllegalArgumentException if there is no such content
     */
    public InputStream open(String sha256) {
        Blob blob = find(sha256).orElseThrow(() -> new IllegalArgumentException("no blob " + sha256));
        return new BlobStream(blob.size(), (from, length) -> Objects.requireNonNull(jdbc.queryForObject(
                "select substring(content from ? for ?) from es.blob where sha256 = ?", byte[].class, from + 1, length,
                HEX.parseHex(sha256))));
    }

    private static void bind(PreparedStatement insert, BlobHash hash, InputStream bytes, String media, Instant at)
            throws SQLException {
        insert.setBytes(1, HEX.parseHex(hash.sha256()));
        insert.setBinaryStream(2, bytes, hash.size());
        insert.setString(3, media);
        insert.setObject(4, OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
    }
}
