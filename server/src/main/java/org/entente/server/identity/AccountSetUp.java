package org.entente.server.identity;

import java.util.List;
import java.util.Set;

import org.entente.api.organization.Person;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Gives everybody who lacks one an account, all with one sample password. Accounts that exist keep theirs. */
@Component
@Order(AccountSetUp.AFTER_THE_COMPANY)
final class AccountSetUp implements ApplicationRunner {
    static final int AFTER_THE_COMPANY = 100;
    private static final Logger LOG = LoggerFactory.getLogger(AccountSetUp.class);

    private final Accounts accounts;
    private final PeopleSource source;
    private final PasswordEncoder encoder;
    private final DemoSettings settings;

    AccountSetUp(Accounts accounts, PeopleSource source, PasswordEncoder encoder, DemoSettings settings) {
        this.accounts = accounts;
        this.source = source;
        this.encoder = encoder;
        this.settings = settings;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!settings.accounts()) {
            return;
        }
        Set<String> known = accounts.personIds();
        List<Person> newcomers = source.people().stream().filter(person -> !known.contains(person.id().value()))
                .toList();
        if (!newcomers.isEmpty()) {
            open(newcomers);
        }
    }

    private void open(List<Person> newcomers) {
        String chosen = settings.password();
        boolean isChosen = chosen != null && !chosen.isBlank();
        String password = chosen != null && isChosen ? chosen : SamplePassword.random();
        // One hash: they share the password anyway, and forty slow hashes would hold up the first start.
        String hash = encoder.encode(password);
        accounts.saveAll(newcomers.stream().map(person -> new Account(person.id(), hash)).toList());
        LOG.info("{} accounts opened for the sample company", newcomers.size());
        if (!isChosen) {
            announce(password, newcomers);
        }
    }

    /** On the console and nowhere else: log files are kept and copied. */
    private static void announce(String password, List<Person> newcomers) {
        System.out.printf("%nSample accounts, for example %s or %s. Their password, shown this once: %s%n%n",
                newcomers.getFirst().id(), newcomers.getLast().id(), password);
    }
}
