package org.entente.canary.command;

import org.entente.query.job.JobView;

/** Breaks: the deciding side knows nothing of the asking side. */
class QueryInTheCommandSide {
    Class<?> seen() {
        return JobView.class;
    }
}
