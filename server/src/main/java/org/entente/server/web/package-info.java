/**
 * What holds for every request and answer: strict JSON, bounded bodies, one shape for everything refused (RFC 9457), the
 * API's description and the start page.
 */
@NullMarked
package org.entente.server.web;

import org.jspecify.annotations.NullMarked;
