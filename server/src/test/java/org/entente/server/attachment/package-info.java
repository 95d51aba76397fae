/** Files of cases through the front door, with the container's own reading of forms. */
@NullMarked
package org.entente.server.attachment;

import org.jspecify.annotations.NullMarked;
