/** Collaboration requests as they stand, with their revisions and the answers of the departments (handbook 1.2). */
@NullMarked
package org.entente.query.request;

import org.jspecify.annotations.NullMarked;
