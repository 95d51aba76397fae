package org.entente.command.delivery;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.entente.command.decision.Cases;
import org.entente.command.desk.Desk;
import org.entente.command.shell.RuleSource;
import org.entente.log.clock.ClockKind;
import org.entente.log.clock.DatabaseClock;
import org.entente.log.clock.DrillMark;
import org.entente.log.ledger.FeedProcessors;
import org.entente.log.ledger.Ledger;
import org.entente.log.ledger.LedgerFeed;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The processor {@code deliveries} on the ledger's order, and the sender. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NoticeSettings.class)
class DeliveryWiring {
    private static final int BATCH = 100;

    @Bean
    @DependsOnDatabaseInitialization
    Deliveries deliveries(JdbcClient jdbc) {
        return new Deliveries(jdbc);
    }

    @Bean
    Preferences preferences(JdbcClient jdbc) {
        return new Preferences(jdbc);
    }

    @Bean
    Administrators administrators(RuleSource rules, Clock clock) {
        return new Administrators(rules, clock);
    }

    @Bean
    AcknowledgementLinks acknowledgementLinks(JdbcClient jdbc, NoticeSettings settings) {
        return new AcknowledgementLinks(jdbc, settings.linkLives());
    }

    @Bean
    Wording wording(NoticeSettings settings, DrillMark mark) {
        return new Wording(settings.publicUrl(), mark);
    }

    @Bean
    NoticeRegister noticeRegister(JdbcClient jdbc, Wording wording) {
        return new NoticeRegister(jdbc, wording);
    }

    @Bean
    Outside outside(NoticeSettings settings, DatabaseClock clock, ObjectProvider<JavaMailSender> mail,
            Preferences preferences, ObjectProvider<Subscribers> subscribers) {
        boolean open = clock.kind() == ClockKind.REAL || settings.inDrills();
        return new Outside(open, mail.getIfAvailable() != null, preferences,
                new QuietHours(settings.quiet().from(), settings.quiet().to()),
                kind -> subscribers.stream().flatMap(one -> one.of(kind).stream()).toList());
    }

    @Bean
    Notifier notifier(Deliveries deliveries, Cases cases, RuleSource rules, EventStore store, Outside outside,
            Clock clock, JdbcClient jdbc) {
        Tellings tellings = new Tellings(cases, rules, store);
        return new Notifier(deliveries, tellings, new Reminders(new ReminderBook(jdbc), rules, tellings), outside,
                clock,
                rules);
    }

    @Bean
    ReminderPass reminderPass(Notifier notifier, Ledger ledger, PlatformTransactionManager transactions) {
        return new ReminderPass(notifier, ledger, new TransactionTemplate(transactions));
    }

    @Bean
    Sender sender(Deliveries deliveries, List<Carrier> carriers, NoticeSettings settings,
            @Qualifier("systemDesk") Desk desk, Clock clock) {
        return new Sender(deliveries, carriers,
                new Retries(settings.attempts(), () -> ThreadLocalRandom.current().nextDouble()), desk, clock);
    }

    @Bean
    SenderLoop senderLoop(Sender sender, ReminderPass reminders) {
        return new SenderLoop(() -> reminders.pass() + sender.pass());
    }

    @Autowired
    void processor(EventProcessingConfigurer processing, LedgerFeed feed, ObjectProvider<Deliveries> deliveries) {
        FeedProcessors.register(processing, feed, Notifier.PROCESSOR, BATCH, () -> deliveries.getObject().begin());
    }
}
