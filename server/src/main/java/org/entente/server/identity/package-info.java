/**
 * Who somebody is: accounts, sign-in by form or HTTP Basic, and the protection of both. A session or a header gives the
 * person and nothing more; what a person may do follows from the organization in force and is decided elsewhere.
 */
@NullMarked
package org.entente.server.identity;

import org.jspecify.annotations.NullMarked;
