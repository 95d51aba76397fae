/** Starter templates: a form and a plan for each of the handbook's typical collaborations, to be filled in rather than invented. */
@NullMarked
package org.entente.query.template;

import org.jspecify.annotations.NullMarked;
