package org.entente.server.identity;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Verifies a person's password. A name without account costs the same time as a wrong password. What comes out names the
 * person ({@link org.entente.api.identity.PersonId}) and carries no authorities.
 */
final class PasswordSignIn implements AuthenticationProvider {
    private static final int LOCKS = 64;

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final RememberedCredentials remembered;
    private final SignInAttempts attempts;
    private final String nobodysHash;
    private final List<Lock> locks = Stream.generate(() -> (Lock) new ReentrantLock()).limit(LOCKS).toList();

    PasswordSignIn(Accounts accounts, PasswordEncoder encoder, RememberedCredentials remembered,
            SignInAttempts attempts) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.remembered = remembered;
        this.attempts = attempts;
        this.nobodysHash = encoder.encode(SamplePassword.random());
    }

    @Override
    public Authentication authenticate(Authentication claim) {
        String name = claim.getName();
        String password = String.valueOf(claim.getCredentials());
        String address = address(claim.getDetails());
        attempts.wait(name, address).ifPresent(wait -> {
            throw new TooManySignIns(wait);
        });
        Optional<Account> account = accounts.findById(name).filter(Account::isEnabled);
        String hash = account.map(Account::passwordHash).orElse(nobodysHash);
        if (!isRight(name, password, hash, address) || account.isEmpty()) {
            throw new BadCredentialsException("unknown name or wrong password");
        }
        return person(account.get(), claim);
    }

    private boolean isRight(String name, String password, String hash, String address) {
        if (remembered.knows(name, password, hash)) {
            return true;
        }
        Lock lock = locks.get(Math.floorMod(name.hashCode(), LOCKS));
        lock.lock();
        try {
            return verified(name, password, hash, address);
        } finally {
            lock.unlock();
        }
    }

    /** One at a time for a person: parallel guesses cannot get round the limit, parallel requests hash once. */
    private boolean verified(String name, String password, String hash, String address) {
        if (remembered.knows(name, password, hash)) {
            return true;
        }
        attempts.wait(name, address).ifPresent(wait -> {
            throw new TooManySignIns(wait);
        });
        if (encoder.matches(password, hash)) {
            remembered.remember(name, password, hash);
            return true;
        }
        attempts.failed(name, address);
        return false;
    }

    private static Authentication person(Account account, Authentication claim) {
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(account.person(), null, List.of());
        signedIn.setDetails(claim.getDetails());
        return signedIn;
    }

    private static String address(@Nullable Object details) {
        return details instanceof WebAuthenticationDetails web ? String.valueOf(web.getRemoteAddress()) : "";
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
