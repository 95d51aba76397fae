package org.entente.server.identity;

import java.util.Set;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;

import org.entente.command.organization.OrganizationImport;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who gets in: everybody signs in, people by a form and a session, programs by HTTP Basic and no session. */
@Configuration(proxyBeanMethods = false)
class AccessRules {
    private static final String[] OPEN_TO_ALL = {"/actuator/health", "/actuator/health/liveness",
            "/actuator/health/readiness"};
    /** Links in mails hold their own right: see there. */
    private static final String ACKNOWLEDGEMENTS = "/acknowledgements/*";
    private static final String[] RUNNING_THE_SERVICE = {"/api/projections/**", "/api/drill/**"};
    private static final Set<String> SAME_SITE = Set.of("same-origin", "none");

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    PeopleSource peopleSource() {
        return () -> OrganizationImport.sample().company().people();
    }

    @Bean
    PasswordSignIn passwordSignIn(Accounts accounts, PasswordEncoder encoder, SignInSettings settings) {
        return new PasswordSignIn(accounts, encoder,
                new RememberedCredentials(settings.rememberFor(), settings.rememberAtMost(), System::nanoTime),
                new SignInAttempts(settings.failures(), settings.forgiveAfter(), System::nanoTime));
    }

    @Bean
    SecurityFilterChain access(HttpSecurity http, NotLetIn notLetIn, PageHeaders pageHeaders, OperatorsOnly operators) {
        RequestMatcher page = pages();
        http.authorizeHttpRequests(paths -> paths.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                .permitAll().requestMatchers(OPEN_TO_ALL).permitAll().requestMatchers(ACKNOWLEDGEMENTS).permitAll()
                .requestMatchers(HttpMethod.GET, SignInPage.PATH).permitAll()
                .requestMatchers(HttpMethod.POST, RUNNING_THE_SERVICE).access(operators)
                .anyRequest().authenticated());
        http.formLogin(form -> form.loginPage(SignInPage.PATH).permitAll());
        http.httpBasic(basic -> basic.authenticationEntryPoint(notLetIn));
        http.exceptionHandling(no -> no
                .defaultAuthenticationEntryPointFor(notLetIn, new NegatedRequestMatcher(page))
                .defaultAuthenticationEntryPointFor(new LoginUrlAuthenticationEntryPoint(SignInPage.PATH), page)
                .accessDeniedHandler(notLetIn));
        http.csrf(csrf -> csrf.requireCsrfProtectionMatcher(AccessRules::needsToken)
                .csrfTokenRequestHandler(new FormlessToken()));
        http.requestCache(cache -> cache.requestCache(pagesOnly(page)));
        http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(PageHeaders.STRICT))
                .referrerPolicy(referrer -> referrer.policy(PageHeaders.REFERRER)).addHeaderWriter(pageHeaders));
        return http.build();
    }

    /** Basic credentials protect themselves, unless a browser that remembers them was sent here by another site. */
    private static boolean needsToken(HttpServletRequest request) {
        if (!CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request)
                || request.getRequestURI().startsWith("/acknowledgements/")) {
            return false;
        }
        String credentials = request.getHeader("Authorization");
        boolean isBasic = credentials != null && credentials.regionMatches(true, 0, "Basic ", 0, 6);
        String site = request.getHeader("Sec-Fetch-Site");
        return !isBasic || site != null && !SAME_SITE.contains(site);
    }

    /** A person's browser asking for a page. */
    private static RequestMatcher pages() {
        var html = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
        html.setIgnoredMediaTypes(Set.of(MediaType.ALL));
        return request -> HttpMethod.GET.matches(request.getMethod()) && html.matches(request);
    }

    /** Without this every refused request of a program would leave a session behind. */
    private static HttpSessionRequestCache pagesOnly(RequestMatcher page) {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(page);
        return cache;
    }
}
