package org.entente.command.web;

import java.security.Principal;
import java.util.List;
import java.util.UUID;

import org.entente.api.identity.PersonId;
import org.entente.command.desk.NamedUuid;
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
        boolean dryRun = DryRun.of(request);
        PersonId person = person(request.getUserPrincipal());
        String text = hash(request);
        Long seen = SeenVersion.of(headers(request, HttpHeaders.IF_MATCH), headers(request, HttpHeaders.IF_NONE_MATCH));
        return new Instruction(person, command(request, person, text, dryRun), text, seen,
                SeenPosition.of(headers(request, SeenPosition.HEADER)),
                PreferredWait.of(headers(request, PreferredWait.HEADER)), dryRun);
    }

    /** A rehearsal leaves nothing behind, so it needs no name by which it could be repeated. */
    private static UUID command(NativeWebRequest request, PersonId person, String hash, boolean dryRun) {
        List<String> keys = headers(request, IdempotencyKey.HEADER);
        return dryRun && keys.isEmpty()
                ? NamedUuid.of("rehearsal", person.value(), hash)
                : IdempotencyKey.of(keys).commandOf(person);
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
