package org.entente.query.meeting;

import org.entente.query.view.Columns;
import org.entente.query.view.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What meetings there are and how each went. */
@Configuration(proxyBeanMethods = false)
public class MeetingProjection {
    public static final View<MeetingRow> MEETINGS = new View<>("meeting", MeetingRow.class, 2, new MeetingFold(),
            Columns.<MeetingRow>none().text("request", MeetingRow::request).text("phase", row -> row.phase().code())
                    .texts("invited", row -> row.invitation().everybody()));

    @Bean
    View<MeetingRow> meetingView() {
        return MEETINGS;
    }
}
