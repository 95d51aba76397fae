package org.entente.server.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** The problems that Spring's web layer finds before or around a controller. */
final class HttpProblems {
    Optional<Problem> of(Throwable thrown) {
        return Optional.ofNullable(problem(thrown));
    }

    private static @Nullable Problem problem(Throwable thrown) {
        return switch (thrown) {
            case NoResourceFoundException none -> Problem.of(404, "no-such-path");
            case NoHandlerFoundException none -> Problem.of(404, "no-such-path");
            case HttpRequestMethodNotSupportedException method -> method(method);
            case HttpMediaTypeNotSupportedException media -> Problem.of(415, "media-type-not-supported")
                    .withFact("supported", media.getSupportedMediaTypes().stream().map(Object::toString).toList());
            case HttpMediaTypeNotAcceptableException media -> Problem.of(406, "not-acceptable")
                    .withFact("available", media.getSupportedMediaTypes().stream().map(Object::toString).toList());
            case MissingServletRequestParameterException missing -> Problem.of(400, "parameter-missing")
                    .with(new FieldFault(missing.getParameterName(), "required", null));
            case MissingRequestHeaderException missing -> Problem.of(400, "header-missing")
                    .with(new FieldFault(missing.getHeaderName(), "required", null));
            case MethodArgumentTypeMismatchException type -> Problem.of(400, "parameter-invalid").with(
                    new FieldFault(type.getName(), "well-formed",
                            type.getValue() == null ? null : type.getValue().toString()));
            case HandlerMethodValidationException invalid -> Problem.of(400, "parameter-invalid")
                    .with(parameters(invalid));
            case BindException invalid -> Problem.of(422, "field-invalid").with(fields(invalid));
            case ErrorResponse other -> other.getStatusCode().is4xxClientError()
                    ? byStatus(other.getStatusCode().value())
                    : null;
            default -> null;
        };
    }

    /** A client's fault of which only the status is known. */
    static Problem byStatus(int status) {
        return Problem.of(status, switch (status) {
            case 400 -> "bad-request";
            case 401 -> "not-signed-in";
            case 403 -> "forbidden";
            case 404 -> "no-such-path";
            case 405 -> "method-not-allowed";
            case 413 -> "body-too-large";
            case 429 -> "too-many-requests";
            case 503 -> "unavailable";
            default -> "http-" + status;
        });
    }

    private static Problem method(HttpRequestMethodNotSupportedException fault) {
        Problem problem = Problem.of(405, "method-not-allowed");
        var supported = fault.getSupportedHttpMethods();
        return supported == null
                ? problem
                : problem.withHeader("Allow",
                        supported.stream().map(HttpMethod::name).sorted().collect(Collectors.joining(", ")));
    }

    private static List<FieldFault> parameters(HandlerMethodValidationException invalid) {
        return invalid.getParameterValidationResults().stream()
                .map(result -> new FieldFault(String.valueOf(result.getMethodParameter().getParameterName()),
                        result.getResolvableErrors().getFirst().getDefaultMessage() == null
                                ? "valid"
                                : String.valueOf(result.getResolvableErrors().getFirst().getDefaultMessage()),
                        result.getArgument() == null ? null : String.valueOf(result.getArgument())))
                .toList();
    }

    private static List<FieldFault> fields(BindException invalid) {
        return invalid.getFieldErrors().stream()
                .map(error -> new FieldFault("/" + error.getField().replace('.', '/').replaceAll("\\[(\\d+)]", "/$1"),
                        String.valueOf(error.getDefaultMessage()),
                        error.getRejectedValue() == null ? null : String.valueOf(error.getRejectedValue())))
                .toList();
    }
}
