package org.entente.command.webhook;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a receiver wants to be told. */
enum WebhookFormat {
    /** CloudEvents in JSON, signed as Standard Webhooks are. */
    STANDARD,
    /** The robot of a WeCom group (企业微信). */
    WECOM,
    /** The robot of a DingTalk group (钉钉). */
    DINGTALK,
    /** The robot of a Feishu group (飞书). */
    FEISHU;

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
