package org.entente.query.meeting;

import org.entente.query.view.Columns;
import org.entente.query.view.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What meetings there are and how each went. */
@Configuration(proxyBeanMethods = false)
public class MeetingProjection {
    public static final View<MeetingRow> MEETINGS = new View<>("meeting", MeetingRow.class, 1, new MeetingFold(),
            Columns.<MeetingRow>none().text("request", MeetingRow::request).text("phase", row -> row.phase().code()));

    @Bean
    View<MeetingRow> meetingView() {
        return MEETINGS;
    }
}
