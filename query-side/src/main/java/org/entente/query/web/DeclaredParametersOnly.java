package org.entente.query.web;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.entente.api.refusal.Refusal;
import org.entente.api.refusal.RefusalKind;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses query parameters that the endpoint does not declare: a filter with a slip of the pen would otherwise answer everything. An
 * endpoint declares by {@link RequestParam}, {@link AsOf}, {@link Paging}, or a record bound as {@link ModelAttribute}; one that takes
 * all parameters as a map checks them itself.
 */
final class DeclaredParametersOnly implements HandlerInterceptor {
    private static final Set<String> MOMENT = Set.of(AsOf.AS_OF, AsOf.MIN_POSITION, AsOf.AT_LEAST);
    private static final Set<String> PAGE = Set.of(Paging.LIMIT, Paging.CURSOR, Paging.SORT);

    private final Map<HandlerMethod, Optional<Set<String>>> declared = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getMethod().equals("GET") && handler instanceof HandlerMethod method) {
            declared.computeIfAbsent(method, DeclaredParametersOnly::declaredBy)
                    .ifPresent(known -> check(request, known));
        }
        return true;
    }

    private static void check(HttpServletRequest request, Set<String> known) {
        for (String name : Collections.list(request.getParameterNames())) {
            if (known.contains(name)) {
                continue;
            }
            if (name.equals(AsOf.AS_OF)) {
                throw Refusal.of(RefusalKind.BAD_REQUEST, "as-of-not-supported", "This is not kept by position.");
            }
            throw Refusal.of(RefusalKind.BAD_REQUEST, "unknown-parameter", "There is no parameter " + name + " here.")
                    .with("parameter", name).with("known", known);
        }
    }

    /** Empty: anything. */
    private static Optional<Set<String>> declaredBy(HandlerMethod method) {
        Set<String> names = new TreeSet<>();
        for (MethodParameter parameter : method.getMethodParameters()) {
            RequestParam annotation = parameter.getParameterAnnotation(RequestParam.class);
            Class<?> type = parameter.getParameterType();
            if (annotation != null && Map.class.isAssignableFrom(type)) {
                return Optional.empty();
            } else if (annotation != null) {
                names.add(name(annotation, parameter));
            } else if (type == AsOf.class) {
                names.addAll(MOMENT);
            } else if (type == Paging.class) {
                names.addAll(PAGE);
            } else if (isBound(parameter)) {
                Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).forEach(names::add);
            }
        }
        return Optional.of(names);
    }

    /** As Spring binds: by annotation, or a record with none at all. */
    private static boolean isBound(MethodParameter parameter) {
        return parameter.getParameterType().isRecord() && (parameter.hasParameterAnnotation(ModelAttribute.class)
                || parameter.getParameterAnnotations().length == 0);
    }

    private static String name(RequestParam annotation, MethodParameter parameter) {
        String name = annotation.name().isEmpty() ? annotation.value() : annotation.name();
        return name.isEmpty() ? parameter.getParameter().getName() : name;
    }
}
