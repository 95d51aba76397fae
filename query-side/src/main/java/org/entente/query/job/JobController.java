package org.entente.query.job;

import java.util.List;
import java.util.Optional;

import org.entente.api.refusal.Refusal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class JobController {
    private final List<JobSource> sources;

    JobController(List<JobSource> sources) {
        this.sources = List.copyOf(sources);
    }

    @GetMapping("/api/jobs/{id}")
    JobView job(@PathVariable String id) {
        return sources.stream().map(source -> source.find(id)).flatMap(Optional::stream).findFirst()
                .orElseThrow(() -> Refusal.notFound(id));
    }
}
