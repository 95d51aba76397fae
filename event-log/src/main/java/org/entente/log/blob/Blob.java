package org.entente.log.blob;

/**
 * What is known of a content.
 *
 * @param sha256 of its bytes, in lower-case hexadecimal
 * @param media  what it was taken for when it was first put in, such as {@code application/pdf}
 * @param size   in bytes
 */
public record Blob(String sha256, String media, long size) {}
