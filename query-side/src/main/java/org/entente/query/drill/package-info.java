/** What came up in a drill, who did what about it and when: how well an emergency would be handled. */
@NullMarked
package org.entente.query.drill;

import org.jspecify.annotations.NullMarked;
