/**
 * Content kept under the hash of its bytes: what events refer to without holding it themselves. The same content is kept once,
 * however often it is put in, and nothing kept is ever changed or removed.
 */
@NullMarked
package org.entente.log.blob;

import org.jspecify.annotations.NullMarked;
