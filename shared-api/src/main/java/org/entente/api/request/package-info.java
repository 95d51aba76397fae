/** The collaboration request: the case's own identity, from the draft to the archive (handbook 1.2, 1.6). */
@NullMarked
package org.entente.api.request;

import org.jspecify.annotations.NullMarked;
