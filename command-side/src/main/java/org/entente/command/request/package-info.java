/**
 * The collaboration request decides everything that binds the departments of a case together: the form, the Office's
 * review, each department's confirmation, and from then on where the case stands (handbook 1.2).
 */
@NullMarked
package org.entente.command.request;

import org.jspecify.annotations.NullMarked;
