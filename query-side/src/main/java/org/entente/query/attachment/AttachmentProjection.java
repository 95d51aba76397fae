package org.entente.query.attachment;

import org.entente.query.view.Columns;
import org.entente.query.view.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which files belong to which cases. */
@Configuration(proxyBeanMethods = false)
public class AttachmentProjection {
    public static final View<AttachmentRow> ATTACHMENTS = new View<>("attachment", AttachmentRow.class, 3,
            new AttachmentFold(), Columns.<AttachmentRow>none().text("request", AttachmentRow::request)
                    .text("sha256", AttachmentRow::sha256).instant("added_at", AttachmentRow::addedAt)
                    .text("issue", AttachmentRow::issue));

    @Bean
    View<AttachmentRow> attachmentView() {
        return ATTACHMENTS;
    }
}
