package org.entente.command.web;

import java.security.Principal;
import java.util.Iterator;
import java.util.List;

import org.entente.api.identity.PersonId;
import org.entente.api.refusal.Refusal;
import org.entente.api.refusal.RefusalKind;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Gives a controller the {@link Instruction} of the request in hand. */
final class InstructionResolver implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Instruction.class;
    }

    @Override
    public Instruction resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
            NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
        requireNoParameters(request.getParameterNames());
        PersonId person = person(request.getUserPrincipal());
        IdempotencyKey key = IdempotencyKey.of(headers(request, IdempotencyKey.HEADER));
        String text = hash(request);
        Long seen = SeenVersion.of(headers(request, HttpHeaders.IF_MATCH), headers(request, HttpHeaders.IF_NONE_MATCH));
        return new Instruction(person, key.commandOf(person), text, seen,
                SeenPosition.of(headers(request, SeenPosition.HEADER)),
                PreferredWait.of(headers(request, PreferredWait.HEADER)));
    }

    // A wish that is not understood must not be carried out as if it had not been said: dryRun=true above all.
    private static void requireNoParameters(Iterator<String> names) {
        if (names.hasNext()) {
            throw Refusal.of(RefusalKind.BAD_REQUEST, "unknown-parameter", "A command takes no such query parameter.")
                    .with("parameter", names.next());
        }
    }

    private static String hash(NativeWebRequest request) {
        MultipartHttpServletRequest upload = request.getNativeRequest(MultipartHttpServletRequest.class);
        if (upload != null) {
            return UploadDigest.hash(upload);
        }
        Object hash = request.getAttribute(RequestDigest.HASH, RequestAttributes.SCOPE_REQUEST);
        if (!(hash instanceof String text)) {
            throw new IllegalStateException("the request was not read by " + RequestDigest.class.getSimpleName());
        }
        return text;
    }

    private static PersonId person(@Nullable Principal principal) {
        if (principal == null) {
            throw new IllegalStateException("an endpoint for commands was reached by nobody");
        }
        return new PersonId(principal.getName());
    }

    private static List<String> headers(NativeWebRequest request, String name) {
        String[] values = request.getHeaderValues(name);
        return values == null ? List.of() : List.of(values);
    }
}
