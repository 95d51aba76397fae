/** What people write: bilingual texts, and the bounds of everything written, so that no field can grow without limit. */
@NullMarked
package org.entente.api.text;

import org.jspecify.annotations.NullMarked;
