package org.entente.command.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.organization.Company;
import org.entente.api.organization.Department;
import org.entente.api.organization.Name;
import org.entente.api.organization.Organization;
import org.entente.api.organization.VicePresident;
import org.entente.api.refusal.Refusal;
import org.entente.api.request.Category;
import org.entente.api.request.RequestId;
import org.entente.api.request.RequestPhase;
import org.entente.api.rules.RuleBook;
import org.entente.api.rules.Timeline;
import org.entente.command.decision.CaseFacts;
import org.entente.command.decision.Cases;
import org.entente.command.desk.Desk;
import org.entente.command.player.MemoryDesk;
import org.entente.command.rehearsal.Rehearsals;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

/**
 * Spring's web layer with one controller, the whole way in for commands and a desk that records. Refusals are answered with
 * their status and code.
 */
public final class FrontDoor {
    /** Head of finance, and of nothing else. */
    public static final String HEAD = "lin.lan";
    /** Head of it and liaison of marketing. */
    public static final String TWO_DEPARTMENTS = "two.hats";
    /** Vice president over finance: supervises it, but does not speak for it. */
    public static final String VICE_PRESIDENT = "vice.president";

    /** The last position of the ledger. */
    public static final long LAST_POSITION = 4711;
    /** A position that somebody has read. */
    public static final long READ = 40;

    /** Speaks for no department of the company, but in the case {@value #CASE} for marketing. */
    public static final String LIAISON_IN_CASE = "here.only";
    public static final String CASE = "REQ-named";

    private final RecordingDesk desk = new RecordingDesk();
    private final MockMvc mvc;

    private FrontDoor(BiFunction<CommandAnswers, OwnDepartment, Object> controller, @Nullable Visibility readSide) {
        OwnDepartment own = new OwnDepartment(FrontDoor::rules,
                Clock.fixed(Instant.parse("2026-03-02T02:00:00Z"), ZoneOffset.UTC), CASES);
        mvc = mvc(controller, desk, desk, own, readSide);
    }

    /** The same web layer before a desk that decides; who speaks for which department follows from its rules. */
    public static MockMvc before(MemoryDesk desk, BiFunction<CommandAnswers, OwnDepartment, Object> controller) {
        Rehearsals none = order -> {
            throw new IllegalStateException("nothing is rehearsed at this desk");
        };
        return mvc(controller, desk, none,
                new OwnDepartment(desk::book, Clock.fixed(desk.now(), ZoneOffset.UTC), desk.cases()), null);
    }

    /** The same web layer with controllers that have their own way to the desk. */
    public static MockMvc serving(Object... controllers) {
        return mvc(controllers);
    }

    private static MockMvc mvc(BiFunction<CommandAnswers, OwnDepartment, Object> controller, Desk desk,
            Rehearsals rehearsals, OwnDepartment own, @Nullable Visibility readSide) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        if (readSide != null) {
            beans.addBean("readSide", readSide);
        }
        ObjectProvider<Visibility> visibility = beans.getBeanProvider(Visibility.class);
        return mvc(controller
                .apply(new CommandAnswers(desk, rehearsals, position -> position <= LAST_POSITION, visibility), own));
    }

    private static MockMvc mvc(Object... controllers) {
        JsonMapper.Builder json = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        new WrittenTexts().customize(json);
        return MockMvcBuilders.standaloneSetup(controllers)
                .setCustomArgumentResolvers(new InstructionResolver()).addFilters(new RequestDigest())
                .setMessageConverters(
                        new ByteArrayHttpMessageConverter(), new StringHttpMessageConverter(),
                        new JacksonJsonHttpMessageConverter(json.build()))
                .setControllerAdvice(new Refused()).build();
    }

    /** One case with a liaison of its own; commands about anything else are in no case. */
    private static final Cases CASES = new Cases() {
        @Override
        public CaseFacts of(RequestId request) {
            throw Refusal.notFound(request.value());
        }

        @Override
        public Optional<CaseFacts> ofAggregate(String aggregateId) {
            DepartmentId marketing = new DepartmentId("marketing");
            return aggregateId.equals(CASE)
                    ? Optional.of(new CaseFacts(new RequestId(CASE), "XT-2026-007", RequestPhase.EXECUTING,
                            Category.REGULAR, marketing, List.of(marketing), marketing,
                            Map.of(marketing, new PersonId(LIAISON_IN_CASE)), true, Map.of(), Set.of(), false))
                    : Optional.empty();
        }
    };

    public static FrontDoor to(BiFunction<CommandAnswers, OwnDepartment, Object> controller) {
        return new FrontDoor(controller, null);
    }

    public static FrontDoor to(BiFunction<CommandAnswers, OwnDepartment, Object> controller, Visibility readSide) {
        return new FrontDoor(controller, readSide);
    }

    public MockMvc mvc() {
        return mvc;
    }

    public RecordingDesk desk() {
        return desk;
    }

    /** A POST of the head of finance under the key {@code k1}. */
    public static MockHttpServletRequestBuilder posted(String path, String body) {
        return complete(post(path), body);
    }

    /** A PUT of the head of finance under the key {@code k1}. */
    public static MockHttpServletRequestBuilder replacing(String path, String body) {
        return complete(put(path), body);
    }

    /** A POST of the head of finance, who has read the ledger up to {@link #READ}. */
    public static MockHttpServletRequestBuilder consenting(String path, String body) {
        return posted(path, body).header("Entente-Position", READ);
    }

    private static MockHttpServletRequestBuilder complete(MockHttpServletRequestBuilder request, String body) {
        return request.principal(() -> HEAD).header("Idempotency-Key", "k1").contentType(MediaType.APPLICATION_JSON)
                .content(body.replace('\'', '"'));
    }

    private static RuleBook rules() {
        Company company = new Company(new Name("公司", "Company"), null, null, null, List.of(), null,
                List.of(new VicePresident("vp", new PersonId(VICE_PRESIDENT), List.of(new DepartmentId("finance")))),
                List.of(department("finance", HEAD, HEAD), department("it", TWO_DEPARTMENTS, "other.one"),
                        department("marketing", "other.two", TWO_DEPARTMENTS)),
                List.of(), List.of(), List.of(), List.of());
        return new RuleBook(RuleBook.EMPTY.calendars(), RuleBook.EMPTY.limits(),
                Timeline.startingWith(new Organization(1, company)));
    }

    private static Department department(String id, String head, String liaison) {
        return new Department(new DepartmentId(id), new Name(id, id), new PersonId(head), new PersonId(liaison));
    }

    @RestControllerAdvice
    private static final class Refused {
        @ExceptionHandler
        ResponseEntity<String> refused(Refusal no) {
            return ResponseEntity.status(no.kind().status()).body(no.code());
        }
    }
}
