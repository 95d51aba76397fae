/** What tests of several modules share: reading the tables of the documentation that the code is compared with. */
@NullMarked
package org.entente.api.testing;

import org.jspecify.annotations.NullMarked;
