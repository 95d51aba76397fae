package org.entente.query.rollup;

import java.net.URI;
import java.security.Principal;
import java.util.Optional;

import org.entente.api.refusal.Refusal;
import org.entente.api.rollup.RollUpId;
import org.entente.query.access.CaseAccess;
import org.entente.query.job.JobSource;
import org.entente.query.job.JobView;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Proves that published roll-ups say what they said; for who sees every case, because every case stands in them. */
@RestController
final class RollUpCheckController implements JobSource {
    private final RollUpChecking checking;
    private final RollUpCheckJobs jobs;
    private final CaseAccess access;

    RollUpCheckController(RollUpChecking checking, RollUpCheckJobs jobs, CaseAccess access) {
        this.checking = checking;
        this.jobs = jobs;
        this.access = access;
    }

    @GetMapping("/api/roll-ups/{id}/check")
    RollUpCheck check(@PathVariable RollUpId id, Principal who) {
        requireWhole(who);
        return checking.check(id);
    }

    @PostMapping("/api/roll-ups/checks")
    ResponseEntity<JobView> checkAll(Principal who) {
        requireWhole(who);
        JobView job = jobs.start();
        return ResponseEntity.accepted().location(URI.create("/api/jobs/" + job.id())).body(job);
    }

    @Override
    public Optional<JobView> find(String id) {
        return jobs.find(id);
    }

    private void requireWhole(Principal who) {
        if (!access.of(who).everything()) {
            throw Refusal.forbidden("not-in-case", "1.10", "Only who sees every case checks what is said of all.");
        }
    }
}
