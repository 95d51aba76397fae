package org.entente.log.wiring;

import org.axonframework.updates.configuration.UsagePropertyProvider;

/** Axon would report the machine's id and versions to its maker every day. This service talks to nobody it was not told to. */
final class NoUpdateCheck implements UsagePropertyProvider {
    @Override
    public Boolean getDisabled() {
        return true;
    }

    @Override
    public String getUrl() {
        return "http://localhost:9/";
    }

    @Override
    public int priority() {
        return Integer.MAX_VALUE;
    }
}
