/** A company and a case told event by event, for the tests of views and endpoints. */
@NullMarked
package org.entente.query.story;

import org.jspecify.annotations.NullMarked;
