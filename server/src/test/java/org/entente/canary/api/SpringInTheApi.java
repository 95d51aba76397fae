package org.entente.canary.api;

import org.springframework.util.StringUtils;

/** Breaks: the published language knows no framework. */
class SpringInTheApi {
    boolean isText(String text) {
        return StringUtils.hasText(text);
    }
}
