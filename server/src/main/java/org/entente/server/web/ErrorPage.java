package org.entente.server.web;

import java.io.IOException;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import io.swagger.v3.oas.annotations.Hidden;

/** Answers where the servlet container itself gave up, with nothing but a status. */
@Hidden
@Controller
class ErrorPage implements ErrorController {
    private final Problems problems;
    private final ProblemWriter writer;

    ErrorPage(Problems problems, ProblemWriter writer) {
        this.problems = problems;
        this.writer = writer;
    }

    @RequestMapping("${server.error.path:/error}")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Problem problem = thrown instanceof Throwable cause
                ? problems.of(cause)
                : status instanceof Integer code && code < 500
                        ? HttpProblems.byStatus(code)
                        : status == null ? Problem.of(404, "no-such-path") : Problem.of(500, "internal");
        writer.write(problem, request, response);
    }
}
