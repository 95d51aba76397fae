package org.entente.command.meeting;

import org.entente.api.meeting.MeetingEvent;
import org.entente.command.decision.OwingFamily;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets a preview ask the rules of meetings what new rules would make of what they owe. */
@Configuration(proxyBeanMethods = false)
class MeetingsOwe {
    @Bean
    OwingFamily<?, ?, ?> meetingFamily() {
        return new OwingFamily<>("Meeting", new MeetingRules(), MeetingEvent.class);
    }
}
