package org.entente.server.limit;

import java.util.concurrent.atomic.AtomicLong;

import jakarta.servlet.Filter;

import org.entente.server.Http;
import org.entente.server.Http.Answer;
import org.entente.server.OnServer;
import org.entente.server.web.ProblemWriter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import io.github.bucket4j.TimeMeter;

import static org.assertj.core.api.Assertions.assertThat;

/** Every answer under /api tells how many more requests there may be; one too many is 429 and done by nobody. */
@OnServer
class RateLimitTest {
    @Autowired
    private Http http;
    @Autowired
    private ProblemWriter problems;
    private final AtomicLong nanos = new AtomicLong();
    private Filter filter = (request, response, chain) -> {};

    @BeforeEach
    void twoAtOnceAndOneAMinute() {
        filter = new RateLimit(new RateLimitSettings(1, 2, 10), problems, new SetTime());
    }

    @Test
    void the_server_tells_on_every_answer_how_many_more_there_may_be() {
        for (Answer answer : new Answer[]{http.get("/api/me"), http.get("/api/none")}) {
            assertThat(answer.header("RateLimit-Limit")).matches("[1-9]\\d*");
            assertThat(Long.parseLong(answer.header("RateLimit-Remaining")))
                    .isBetween(1L, Long.parseLong(answer.header("RateLimit-Limit")) - 1);
            assertThat(answer.header("RateLimit-Reset")).matches("[1-9]\\d*");
        }
        assertThat(http.send(http.to("/actuator/health").GET()).header("RateLimit-Limit")).isEmpty();
    }

    @Test
    void the_second_of_two_is_answered_and_the_third_is_429_until_a_minute_has_passed() throws Exception {
        assertThat(asked("lin.lan").getHeader("RateLimit-Remaining")).isEqualTo("1");
        assertThat(asked("lin.lan").getStatus()).isEqualTo(200);

        MockHttpServletResponse refused = asked("lin.lan");
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getContentType()).isEqualTo("application/problem+json");
        assertThat(refused.getContentAsString()).contains("\"code\":\"too-many-requests\"");
        assertThat(refused.getHeader("Retry-After")).isEqualTo("60");
        assertThat(refused.getHeader("RateLimit-Limit")).isEqualTo("2");
        assertThat(refused.getHeader("RateLimit-Remaining")).isEqualTo("0");
        assertThat(refused.getHeader("RateLimit-Reset")).isEqualTo("120");

        nanos.set(59_999_999_999L);
        assertThat(asked("lin.lan").getStatus()).isEqualTo(429);
        nanos.set(60_000_000_000L);
        assertThat(asked("lin.lan").getStatus()).isEqualTo(200);
    }

    @Test
    void pages_and_whoever_is_not_signed_in_are_not_counted() throws Exception {
        for (int request = 0; request < 5; request++) {
            assertThat(sent("/login", "lin.lan").getHeader("RateLimit-Limit")).isNull();
            assertThat(sent("/api/me", null).getHeader("RateLimit-Limit")).isNull();
        }
        assertThat(asked("lin.lan").getHeader("RateLimit-Remaining")).isEqualTo("1");
    }

    private MockHttpServletResponse asked(String person) throws Exception {
        return sent("/api/me", person);
    }

    private MockHttpServletResponse sent(String path, @Nullable String person) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        if (person != null) {
            request.setUserPrincipal(() -> person);
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        MockFilterChain chain = new MockFilterChain();
        filter.doFilter(request, response, chain);
        assertThat(chain.getRequest() != null).isEqualTo(response.getStatus() == 200);
        return response;
    }

    private final class SetTime implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return nanos.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
