package org.entente.query.web;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives endpoints their {@link AsOf} and {@link Paging}. */
final class MomentResolver implements HandlerMethodArgumentResolver {
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
        return AsOf.of(parameters, RequestUrl.of(request));
    }

    private static @Nullable String one(NativeWebRequest web, String name) {
        String[] values = web.getParameterValues(name);
        if (values != null && values.length > 1) {
            throw Parameters.bad(name, name + " is given more than once.");
        }
        return values == null ? null : values[0];
    }
}
