package org.entente.command.web;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/** The hash tells whether the same key came with the same request; the body can be read after it. */
class RequestDigestTest {
    @Test
    void the_hash_is_sha_256_over_method_path_sorted_query_and_body() {
        // printf 'POST\n/api/requests\na=1&b=2\n{}' | sha256sum
        assertThat(RequestDigest.hash("POST", "/api/requests", "b=2&a=1", bytes("{}")))
                .isEqualTo("d1481a9e4482c5aed1013d3eb3d43b80110abc46558d68297f7e2b44ab7099de");
    }

    @Test
    void each_part_of_what_was_asked_changes_the_hash() {
        assertThat(new String[]{RequestDigest.hash("POST", "/api/a", null, bytes("{}")),
                RequestDigest.hash("PUT", "/api/a", null, bytes("{}")),
                RequestDigest.hash("POST", "/api/b", null, bytes("{}")),
                RequestDigest.hash("POST", "/api/a", "x=1", bytes("{}")),
                RequestDigest.hash("POST", "/api/a", null, bytes("{ }"))}).doesNotHaveDuplicates();
    }

    @Test
    void the_body_is_still_there_for_the_controller() throws Exception {
        MockHttpServletRequest request = request("POST", "/api/requests");
        request.setContent(bytes("{\"a\":1}"));

        MockFilterChain chain = filtered(request);

        assertThat(chain.getRequest()).isNotNull();
        assertThat(chain.getRequest().getInputStream().readAllBytes()).isEqualTo(bytes("{\"a\":1}"));
        assertThat(chain.getRequest().getReader().readLine()).isEqualTo("{\"a\":1}");
    }

    @Test
    void an_escaped_spelling_of_the_path_is_read_too() throws Exception {
        MockHttpServletRequest request = request("PUT", "/%61pi/requests");
        filtered(request);
        assertThat(request.getAttribute(RequestDigest.HASH)).isNotNull();
    }

    @Test
    void questions_pages_and_multipart_uploads_are_left_alone() throws Exception {
        MockHttpServletRequest upload = request("POST", "/api/imports");
        upload.setContentType("multipart/form-data; boundary=x");
        for (MockHttpServletRequest request : new MockHttpServletRequest[]{request("GET", "/api/requests"),
                request("POST", "/login"), upload}) {
            filtered(request);
            assertThat(request.getAttribute(RequestDigest.HASH)).isNull();
        }
    }

    private static MockHttpServletRequest request(String method, String path) {
        return new MockHttpServletRequest(method, path);
    }

    private static MockFilterChain filtered(MockHttpServletRequest request) throws Exception {
        MockFilterChain chain = new MockFilterChain();
        new RequestDigest().doFilter(request, new MockHttpServletResponse(), chain);
        return chain;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
