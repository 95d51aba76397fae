package org.entente.query.web;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import org.entente.api.refusal.Refusal;
import org.entente.query.job.JobSource;
import org.entente.query.job.JobView;
import org.entente.query.view.ReadProcessor;
import org.entente.query.view.ReadSide;
import org.entente.query.view.ReadStatus;
import org.entente.query.view.Rebuild;
import org.entente.query.view.RebuildJob;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** How the views stand, and building them anew. */
@RestController
class ProjectionController implements JobSource {
    private final ReadSide side;
    private final Rebuild rebuild;

    ProjectionController(ReadSide side, Rebuild rebuild) {
        this.side = side;
        this.rebuild = rebuild;
    }

    /** One projection; its last rebuild, if there was one. */
    record ProjectionBody(String name, long position, long head, long behind, boolean up,
            ReadStatus.@Nullable Failure failure, List<String> unfilled, @Nullable JobView rebuild) {}

    record ProjectionsBody(List<ProjectionBody> items) {}

    @GetMapping("/api/projections")
    ProjectionsBody projections() {
        ReadStatus status = side.status();
        return new ProjectionsBody(List.of(new ProjectionBody(status.name(), status.position(), status.head(),
                Math.max(0, status.head() - status.position()), status.isUp(), status.failure(), status.unfilled(),
                rebuild.latest().map(ProjectionController::view).orElse(null))));
    }

    @PostMapping("/api/projections/{name}/rebuild")
    ResponseEntity<JobView> rebuild(@PathVariable String name) {
        if (!name.equals(ReadProcessor.NAME)) {
            throw Refusal.notFound(name);
        }
        String id = rebuild.start();
        return ResponseEntity.accepted().location(URI.create("/api/jobs/" + id)).body(find(id).orElseThrow());
    }

    @Override
    public Optional<JobView> find(String id) {
        return rebuild.find(id).map(ProjectionController::view);
    }

    private static JobView view(RebuildJob job) {
        return new JobView(job.id(), "rebuild", job.state(), job.position(), job.target(), job.secondsLeft(),
                job.startedAt(), job.error(), null);
    }
}
