package org.entente.canary.query;

import org.entente.command.shell.CommandResult;

/** Breaks: the asking side knows nothing of the deciding side. */
record CommandInTheQuerySide(CommandResult result) {}
