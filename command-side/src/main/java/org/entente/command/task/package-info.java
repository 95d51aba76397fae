/** The executable work item: how it goes and whose it is; its baseline never moves by a report (handbook 1.4). */
@NullMarked
package org.entente.command.task;

import org.jspecify.annotations.NullMarked;
