/** What travels: commands that ask, events that record, the names under which events are stored and the metadata beside them. */
@NullMarked
package org.entente.api.message;

import org.jspecify.annotations.NullMarked;
