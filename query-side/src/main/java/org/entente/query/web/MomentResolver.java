package org.entente.query.web;

import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Gives endpoints their {@link AsOf} and {@link Paging}. What is to be waited for is waited for here, before the endpoint asks
 * what the caller may see: a case that was opened just now would not be among the caller's cases yet.
 */
final class MomentResolver implements HandlerMethodArgumentResolver {
    private static final Pattern AGGREGATE = Pattern.compile("[A-Z]{3}-.+");

    private final Supplier<Moments> moments;

    MomentResolver(Supplier<Moments> moments) {
        this.moments = moments;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == AsOf.class || parameter.getParameterType() == Paging.class;
    }

    @Override
    public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
            NativeWebRequest web, @Nullable WebDataBinderFactory binders) {
        Parameters parameters = new Parameters(name -> one(web, String.valueOf(name)));
        if (parameter.getParameterType() == Paging.class) {
            return Paging.of(parameters);
        }
        HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
        if (request == null) {
            throw new IllegalStateException("Not a servlet request");
        }
        AsOf asOf = AsOf.of(parameters, RequestUrl.of(request));
        moments.get().await(asOf, aggregateOf(request));
        return asOf;
    }

    /** The aggregate that the path names by {@code {id}}, if it is one. */
    private static @Nullable String aggregateOf(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                && variables.get("id") instanceof String id && AGGREGATE.matcher(id).matches() ? id : null;
    }

    private static @Nullable String one(NativeWebRequest web, String name) {
        String[] values = web.getParameterValues(name);
        if (values != null && values.length > 1) {
            throw Parameters.bad(name, name + " is given more than once.");
        }
        return values == null ? null : values[0];
    }
}
