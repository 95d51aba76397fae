/**
 * The way in for commands over HTTP, written once for all resources: who asks, under which key, having seen which version;
 * and how an accepted command is answered. Controllers only name the command.
 */
@NullMarked
package org.entente.command.web;

import org.jspecify.annotations.NullMarked;
