/** How Entente says no: a stable code, the handbook's clause and the facts, so that a refusal can be understood and mended. */
@NullMarked
package org.entente.api.refusal;

import org.jspecify.annotations.NullMarked;
