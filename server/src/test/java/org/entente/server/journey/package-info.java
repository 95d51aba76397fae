/** Whole cases through the front door, and what must hold when they have been played. */
package org.entente.server.journey;
