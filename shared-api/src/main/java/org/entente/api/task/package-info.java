/** Executable work items and how they go (handbook 1.4). */
@NullMarked
package org.entente.api.task;

import org.jspecify.annotations.NullMarked;
